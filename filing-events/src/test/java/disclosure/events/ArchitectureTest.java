package disclosure.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "disclosure.events",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule contractStandsAlone =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "disclosure.events", "java..", "com.fasterxml..", "org.jspecify..")
                    .because("every service is written against the contract, so it knows none");

    @ArchTest
    static final ArchRule nothingHereDecides =
            classes()
                    .that()
                    .areNotEnums()
                    .should()
                    .haveOnlyFinalFields()
                    .because("events and declarations are values; state belongs to services");
}
