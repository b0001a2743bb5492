package disclosure.crawler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@AnalyzeClasses(
        packages = "disclosure.crawler",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule POLL_STANDS_ON_TOP =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..poll..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..poll..")
                    .because("the room that drives is imported by nobody");

    @ArchTest
    static final ArchRule ARRIVAL_IS_THE_ONLY_EAR =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..arrival..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Incoming.class)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("..arrival..")
                    .because("what is heard on Kafka comes in through one room on top");

    @ArchTest
    static final ArchRule READERS_HOLD_NO_THREAD_OF_THE_POOL =
            classes()
                    .that()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .beAnnotatedWith(RunOnVirtualThread.class)
                    .because("health is answered by that pool, and slow readers would fill it");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("disclosure.crawler.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("imports run one way, down the path of a filing");

    @ArchTest
    static final ArchRule FEEDS_ARE_STRANGERS =
            slices().matching("disclosure.crawler.feed.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .because("adding an exchange adds one folder and touches no other");

    @ArchTest
    static final ArchRule THE_PORT_KNOWS_NO_EXCHANGE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..feed.*..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..feed.*..")
                    .because("what drives feeds sees the port alone");

    @ArchTest
    static final ArchRule ONLY_THE_OUTBOX_TELLS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..outbox..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Channel.class)
                    .because("a row is marked told only where the broker's answer is seen");

    @ArchTest
    static final ArchRule ENTITIES_STAY_AT_HOME =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .bePackagePrivate()
                    .because("rows never leave their package");
}
