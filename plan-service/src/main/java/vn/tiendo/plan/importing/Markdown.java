package vn.tiendo.plan.importing;

import java.util.regex.Pattern;

/** Takes Markdown's signs off a line, as OCR tools write them; the words stay. */
final class Markdown {

    private static final Pattern RULE = Pattern.compile("\\s*([-*_=—–]\\s*){4,}");
    private static final Pattern PREFIX = Pattern.compile("^\\s{0,3}(#{1,6}\\s+|>\\s?)+");
    private static final Pattern BULLET = Pattern.compile("^(\\s*)[*•●▪◦·+]\\s+");
    private static final Pattern STRONG = Pattern.compile("\\*{2,}|_{2,}|~~|`+");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\p{N}*])\\*(?=\\S)([^*]{1,300}?)(?<=\\S)\\*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([-\\\\`*_{}\\[\\]()#+.!|>])");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,200}]\\([^)]{0,400}\\)|<!--.{0,400}?-->");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{1,200})]\\([^)\\s]{0,400}\\)");

    private Markdown() {}

    static String strip(String line) {
        if (line.length() < 400 && RULE.matcher(line).matches()) {
            return "";
        }
        var text = PREFIX.matcher(line).replaceFirst("");
        text = STRONG.matcher(text).replaceAll("");
        text = BULLET.matcher(text).replaceFirst("$1- ");
        if (text.indexOf('*') >= 0) {
            text = EMPHASIS.matcher(text).replaceAll("$1");
        }
        if (text.indexOf('[') >= 0 || text.indexOf('<') >= 0) {
            text = LINK.matcher(IMAGE.matcher(text).replaceAll("")).replaceAll("$1");
        }
        if (text.indexOf('\\') >= 0) {
            text = ESCAPE.matcher(text).replaceAll("$1");
        }
        return text.indexOf('&') < 0 ? text : text.replace("&nbsp;", " ").replace("&amp;", "&");
    }
}
