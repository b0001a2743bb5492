package disclosure.alert.notify;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "disclosure.alert.notify",
        importOptions = ImportOption.DoNotIncludeTests.class)
class NotifyArchitectureTest {

    @ArchTest
    static final ArchRule CHANNELS_STAND_APART =
            slices().matching("disclosure.alert.notify.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .because("adding a channel adds one folder and touches no other");

    @ArchTest
    static final ArchRule DELIVERY_KNOWS_NO_CHANNEL =
            noClasses()
                    .that()
                    .resideInAPackage("disclosure.alert.notify")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "disclosure.alert.notify.webhook..", "disclosure.alert.notify.stream..")
                    .because("the worker sees channels through ChannelKind alone");
}
