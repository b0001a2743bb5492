package disclosure.parser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@AnalyzeClasses(
        packages = "disclosure.parser",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule roomsHaveNoCircles =
            slices().matching("disclosure.parser.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("imports run one way along a filing's path");

    @ArchTest
    static final ArchRule onlyArrivalTakesEvents =
            methods()
                    .that()
                    .areAnnotatedWith(Incoming.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .resideInAPackage("..arrival..")
                    .because("there is one door for events");

    @ArchTest
    static final ArchRule arrivalStandsOnTop =
            noClasses()
                    .that()
                    .resideInAnyPackage("..filing..", "..query..", "..document..", "..extract..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..arrival..")
                    .because("the room that drives is imported by nobody below it");

    @ArchTest
    static final ArchRule readingKnowsNoService =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..document..", "..extract..", "..structure..", "..reading..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("io.quarkus..", "jakarta..", "..filing..", "..query..")
                    .because("a document is understood without any server");

    @ArchTest
    static final ArchRule rowsStayInTheirRoom =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .bePackagePrivate()
                    .because("entities never leave their package");
}
