package vn.tiendo.report.periodic.facts;

import vn.tiendo.report.periodic.Field;
import vn.tiendo.report.periodic.Sentence;

/** A sentence and the part of the report in which it belongs. */
record Placed(Field field, Sentence sentence) {}
