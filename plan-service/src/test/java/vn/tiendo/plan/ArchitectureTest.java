package vn.tiendo.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.tiendo.plan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule reading_a_plan_needs_no_framework = noClasses().that()
            .resideInAPackage("..importing..").should().dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.apache.kafka..", "vn.tiendo.platform..",
                    "vn.tiendo.plan", "vn.tiendo.plan.unit..", "vn.tiendo.plan.web..");

    @ArchTest
    static final ArchRule units_know_neither_plans_nor_adapters = noClasses().that().resideInAPackage("..plan.unit..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "com.mongodb..",
                    "vn.tiendo.plan", "vn.tiendo.plan.web..", "vn.tiendo.plan.importing..");

    @ArchTest
    static final ArchRule plans_know_nothing_of_http = noClasses().that().resideInAPackage("vn.tiendo.plan").should()
            .dependOnClassesThat().resideInAnyPackage("vn.tiendo.plan.web..", "org.springframework.web..",
                    "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule only_the_assembly_knows_spring = noClasses().that().resideInAPackage("vn.tiendo.plan").and()
            .doNotHaveSimpleName("PlanService").and().doNotHaveSimpleName("PlanConfiguration").and()
            .haveSimpleNameNotEndingWith("Properties").should()
            .dependOnClassesThat().resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule no_cycles = slices().matching("vn.tiendo.plan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_clock_inside_decisions = classes().that().haveSimpleNameEndingWith("Decider").should()
            .onlyDependOnClassesThat().resideInAnyPackage("java.lang..", "java.util..", "java.time",
                    "vn.tiendo.events..", "vn.tiendo.plan", "vn.tiendo.plan.importing", "vn.tiendo.plan.unit.change",
                    "vn.tiendo.platform.problem..",
                    "vn.tiendo.platform.store..", "org.jspecify..");
}
