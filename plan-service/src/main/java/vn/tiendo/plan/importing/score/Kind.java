package vn.tiendo.plan.importing.score;

import java.util.List;
import java.util.Locale;

/** Kinds of items that are counted, with the members of a draft that hold them. */
public enum Kind {
    HEADING("issuer", "kind", "number", "issuedOn", "place", "title", "year", "period", "signer", "signerRole",
            "parentPlan"),
    LEGAL_BASES("legalBases"),
    PURPOSE("purpose"),
    REQUIREMENTS("requirements"),
    TARGETS(
            "targets"),
    FIELDS("fields"),
    TASKS("tasks"),
    DUTIES("duties"),
    BUDGET(
            "budget"),
    DEADLINES("reporting"),
    RECIPIENTS("recipients");

    private final String members;

    Kind(String... members) {
        this.members = String.join(" ", members);
    }

    List<String> members() {
        return List.of(members.split(" ", -1));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
