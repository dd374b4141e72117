package vn.tiendo.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All types the events are made of, found by following their members. */
final class Language {

    static final List<Class<?>> EVENTS = List.of(UnitEvent.class, PlanEvent.class, TaskEvent.class, NoticeEvent.class,
            EvidenceEvent.class, DirectiveEvent.class, InspectionEvent.class, InitiativeEvent.class,
            CommendationEvent.class, MoneyEvent.class, KpiEvent.class, TargetEvent.class, LateFileEvent.class,
            SurveyEvent.class,
            ReminderEvent.class, ReportEvent.class, PeriodicReportEvent.class,
            WebhookEvent.class,
            ReportRequestEvent.class);

    private Language() {}

    /** Records, sealed interfaces and enums of members, and the event records themselves. */
    static Set<Class<?>> types() {
        Set<Class<?>> found = new LinkedHashSet<>();
        EVENTS.stream().flatMap(Language::records).forEach(record -> follow(record, found));
        return found;
    }

    /** The records that a sealed interface permits, at any depth. */
    static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Language::records)
                : Stream.of(type);
    }

    private static void follow(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> follow(argument, found));
        } else if (type instanceof Class<?> ours && isOurs(ours) && found.add(ours)) {
            parts(ours).forEach(part -> follow(part, found));
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackage() == EventTypes.class.getPackage();
    }

    private static Stream<? extends Type> parts(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getGenericType)
                : type.isSealed() ? records(type) : Stream.empty();
    }
}
