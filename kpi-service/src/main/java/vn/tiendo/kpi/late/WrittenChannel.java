package vn.tiendo.kpi.late;

import java.util.Map;
import vn.tiendo.events.LateFileEvent.ApologyMade.Channel;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.NameKey;

/** Channels of apologies by their names in code and as people write them. */
final class WrittenChannel {

    private static final Map<String, Channel> NAMES = Map.ofEntries(Map.entry("letter", Channel.LETTER),
            Map.entry("thu", Channel.LETTER), Map.entry("thu-xin-loi", Channel.LETTER),
            Map.entry("van-ban", Channel.LETTER), Map.entry("call", Channel.CALL), Map.entry("goi-dien", Channel.CALL),
            Map.entry("dien-thoai", Channel.CALL), Map.entry("sms-zalo", Channel.SMS_ZALO),
            Map.entry("sms", Channel.SMS_ZALO), Map.entry("zalo", Channel.SMS_ZALO),
            Map.entry("tin-nhan", Channel.SMS_ZALO));

    private WrittenChannel() {}

    /**
     * The channel so named.
     *
     * @throws Rejection channel-unknown
     */
    static Channel read(String written) {
        var channel = NAMES.get(NameKey.slug(written));
        if (channel == null) {
            throw new Rejection(LateFileProblem.CHANNEL_UNKNOWN).at(Column.CHANNEL.title());
        }
        return channel;
    }
}
