package vn.tiendo.kpi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String[] DOMAIN = {"vn.tiendo.kpi.period", "vn.tiendo.kpi.catalogue",
        "vn.tiendo.kpi.submission", "vn.tiendo.kpi.late", "vn.tiendo.kpi.survey", "vn.tiendo.kpi.query",
        "vn.tiendo.kpi.submission.rule", "vn.tiendo.kpi.target",
        "vn.tiendo.kpi.problem", "vn.tiendo.kpi.rule", "vn.tiendo.kpi.delegation"};

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.tiendo.kpi");

    @Test
    void the_domain_knows_neither_frameworks_nor_adapters() {
        noClasses().that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "org.apache.kafka..",
                        "jakarta..", "vn.tiendo.kpi..web..", "vn.tiendo.kpi..stream..", "vn.tiendo.kpi..store..")
                .check(SERVICE);
    }

    @Test
    void nothing_in_the_domain_asks_the_clock() {
        noClasses().that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(SERVICE);
    }

    @Test
    void the_subjects_do_not_depend_on_one_another_in_a_circle() {
        slices().matching("vn.tiendo.kpi.(**)").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void no_other_service_is_known_here() {
        classes().that()
                .resideInAPackage("vn.tiendo.kpi..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("vn.tiendo.plan..", "vn.tiendo.task..", "vn.tiendo.report..",
                        "vn.tiendo.gateway..", "vn.tiendo.local..")
                .check(SERVICE);
    }
}
