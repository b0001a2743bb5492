package disclosure.parser.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "disclosure.parser",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ReadingArchitectureTest {

    @ArchTest
    static final ArchRule FACTS_ARE_ALONE =
            slices().matching("disclosure.parser.extract.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(
                            DescribedPredicate.alwaysTrue(),
                            resideInAPackage("disclosure.parser.extract.fact"))
                    .because("a new fact adds a folder and touches no other");

    @ArchTest
    static final ArchRule DOCUMENTS_KNOW_NO_FACTS =
            noClasses()
                    .that()
                    .resideInAPackage("disclosure.parser.document..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "disclosure.parser.extract..", "disclosure.parser.structure..")
                    .because("reading is the same whatever is looked for");

    @ArchTest
    static final ArchRule FACTS_DO_NOT_LOOK_UP =
            noClasses()
                    .that()
                    .resideInAPackage("disclosure.parser.extract..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("disclosure.parser.structure..")
                    .because("the entry stands on top of reading and extraction");

    @ArchTest
    static final ArchRule READING_NEEDS_NO_CONTAINER =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "disclosure.parser.document..",
                            "disclosure.parser.extract..",
                            "disclosure.parser.structure..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
                    .because("the command line reads documents without any server");
}
