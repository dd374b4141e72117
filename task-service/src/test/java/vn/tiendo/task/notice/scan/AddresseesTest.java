package vn.tiendo.task.notice.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.policy.Audience;

class AddresseesTest {

    private static final LocalDate DAY = LocalDate.parse("2028-03-01");

    private static final People KNOWN = new People(Map.of("14758/vp", "truong.vp"),
            Map.of("14758", "ct.14758", "38", "ct.38"), Set.of("nghi.viec"));
    private static final People NOBODY = new People(Map.of(), Map.of(), Set.of());

    private static Recipient to(Audience audience, People people, @Nullable String office, @Nullable String officer) {
        var task = new OwedTask("n-a.t1", "Nội dung", DAY, true, office, officer);
        var found = new Addressees(people).of(Set.of(audience), "14758", task, DAY);
        assertThat(found).hasSize(1);
        return found.iterator().next();
    }

    @Test
    void the_officer_is_told_else_his_head_else_the_chairman_else_everybody_of_the_unit() {
        assertThat(to(Audience.OFFICER, KNOWN, "vp", "can.bo")).isEqualTo(Recipient.person("can.bo", "14758"));
        assertThat(to(Audience.OFFICER, KNOWN, "vp", null)).isEqualTo(Recipient.person("truong.vp", "14758"));
        assertThat(to(Audience.OFFICER, KNOWN, null, null)).isEqualTo(Recipient.person("ct.14758", "14758"));
        assertThat(to(Audience.OFFICER, NOBODY, "vp", null)).isEqualTo(Recipient.unit("14758"));
    }

    @Test
    void an_officer_who_has_left_is_not_told() {
        assertThat(to(Audience.OFFICER, KNOWN, "vp", "nghi.viec")).isEqualTo(Recipient.person("truong.vp", "14758"));
    }

    @Test
    void reminders_climb_from_the_head_to_the_chairman_to_the_level_above() {
        assertThat(to(Audience.OFFICE_HEAD, KNOWN, "vp", "can.bo")).isEqualTo(Recipient.person("truong.vp", "14758"));
        assertThat(to(Audience.LEADER, KNOWN, "vp", "can.bo")).isEqualTo(Recipient.person("ct.14758", "14758"));
        assertThat(to(Audience.LEADER_ABOVE, KNOWN, "vp", "can.bo")).isEqualTo(Recipient.person("ct.38", "38"));
        assertThat(to(Audience.UNIT_ABOVE, KNOWN, "vp", "can.bo")).isEqualTo(Recipient.unit("38"));
        assertThat(to(Audience.LEADER_ABOVE, NOBODY, "vp", "can.bo")).isEqualTo(Recipient.unit("38"));
    }

    @Test
    void nothing_is_above_the_nation_so_it_is_told_itself() {
        var task = new OwedTask("n-a.t2", "Nội dung", DAY, true, null, null);
        assertThat(new Addressees(NOBODY).of(Set.of(Audience.UNIT_ABOVE, Audience.LEADER_ABOVE), "VN", task, DAY))
                .containsExactly(Recipient.unit("VN"));
    }

    @Test
    void a_user_name_that_looks_like_a_unit_opens_no_inbox_of_a_unit() {
        assertThat(Recipient.person("unit:38", "14758").inbox()).isNotEqualTo(Recipient.unit("38").inbox());
    }
}
