package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a column of a task table holds, told from its head. */
enum Column {
    NUMBER("^(s?tt|so tt|so thu tu|stt)\\b\\.?"),
    COORDINATORS("phoi hop"),
    LEAD("chu tri|phu trach|tham muu|dau moi|(bo phan|don vi|co quan|nguoi|cong chuc|to chuc)[ a-z/,]* thuc hien"),
    TIME("thoi gian|thoi han|tien do|han hoan thanh|lo trinh|moc hoan thanh"),
    PRODUCT("san pham|ket qua|dau ra|muc tieu can dat"),
    NOTE("ghi chu|kinh phi|nguon luc"),
    FIELD("^linh vuc"),
    CONTENT("noi dung|nhiem vu|cong viec|hoat dong|linh vuc|muc tieu|giai phap");

    private static final Set<String> WORDS = Set.of("tt", "stt", "so", "thu", "tu", "noi", "dung", "nhiem", "vu",
            "cong", "viec", "thuc",
            "hien", "san", "pham", "ket", "qua", "du", "kien", "bo", "phan", "don", "vi", "co", "quan", "chu", "tri",
            "phoi", "hop", "thoi",
            "gian", "hoan", "thanh", "ghi", "kinh", "phi", "nguoi", "phu", "trach", "hoat", "dong", "cac", "ten",
            "tien", "do", "dau",
            "ra", "han", "trien", "khai", "chinh", "va", "yeu", "cau", "giai", "phap", "linh", "vuc", "tham", "muu",
            "moi");

    private final Pattern head;

    Column(String head) {
        this.head = Pattern.compile(head);
    }

    /** The column under a head; content where the head says nothing known. */
    static Column under(String foldedHead) {
        for (var column : values()) {
            if (column.head.matcher(foldedHead).find()) {
                return column;
            }
        }
        return NOTE;
    }

    /** The columns named in a head whose cells a converter has run together, in their order. */
    static List<Column> namedIn(String foldedHead) {
        var places = new TreeMap<Integer, Column>();
        for (var column : values()) {
            var match = column.head.matcher(foldedHead);
            if (match.find()) {
                places.putIfAbsent(match.start(), column);
            }
        }
        return List.copyOf(places.values());
    }

    /** True where a line holds nothing but words of a table's head. */
    static boolean isHeadWords(String folded) {
        var words = new ArrayList<>(List.of(folded.split("[^a-z]+")));
        words.removeIf(String::isEmpty);
        return !words.isEmpty() && WORDS.containsAll(words);
    }
}
