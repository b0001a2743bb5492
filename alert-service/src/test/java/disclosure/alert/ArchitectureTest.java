package disclosure.alert;

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

@AnalyzeClasses(packages = "disclosure.alert", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ARRIVAL_STANDS_ON_TOP =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..arrival..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..arrival..")
                    .because("the room that drives is imported by nobody");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("disclosure.alert.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("imports run one way");

    @ArchTest
    static final ArchRule MATCHING_IS_PLAIN =
            classes()
                    .that()
                    .resideInAPackage("..match..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            "disclosure.events..",
                            "disclosure.keywords..",
                            "disclosure.alert.match..")
                    .because("the engine is tested and measured without any framework");

    @ArchTest
    static final ArchRule CHANNELS_ARE_STRANGERS =
            slices().matching("disclosure.alert.notify.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .because("adding a channel adds one folder and touches no other");

    @ArchTest
    static final ArchRule ONLY_ARRIVAL_LISTENS =
            methods()
                    .that()
                    .areAnnotatedWith(Incoming.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .resideInAPackage("..arrival..")
                    .because("what comes in comes in at one place");

    @ArchTest
    static final ArchRule ENTITIES_STAY_AT_HOME =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .bePackagePrivate()
                    .because("rows never leave their package");
}
