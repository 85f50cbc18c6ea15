package org.offprint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;

/** Read once and, because 100 MB hang on it, by an instance that goes with its tests. */
@TestInstance(Lifecycle.PER_CLASS)
class ArchitectureTest {

    private final JavaClasses offprint =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.offprint");

    @Test
    void onlyTheConsoleSeesVaadin() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "..ui..", "org.offprint.admin..", "org.offprint.security..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.vaadin..")
                        .because("services and public pages must work without the console");
        rule.check(offprint);
    }

    @Test
    void onlyTheWebDoorsSeeServletsAndMvc() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "..web..",
                                "org.offprint.site..",
                                "org.offprint.home..",
                                "org.offprint.api..",
                                "org.offprint.security..",
                                "org.offprint.admin..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.servlet..",
                                "org.springframework.web.servlet..",
                                "org.springframework.web.bind..")
                        .because(
                                "what a service does has to be callable from the command line too");
        rule.check(offprint);
    }

    @Test
    void theInnermostPackagesHaveNoSpring() {
        ArchRule rule =
                noClasses()
                        .that(
                                are(
                                        resideInAnyPackage(
                                                "org.offprint.common",
                                                "org.offprint.bibtex..",
                                                "org.offprint.markdown..")))
                        .and()
                        .haveSimpleNameNotEndingWith("package-info")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework..")
                        .because(
                                "value types and rendering are tested and used without a container");
        rule.check(offprint);
    }

    @Test
    void whatMakesHtmlStaysInsideMarkdown() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.offprint.markdown..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "com.vladsch.flexmark..", "org.owasp.html..", "io.roastedroot..")
                        .because(
                                "there is one way from Markdown and TeX to HTML, and it is a safe one");
        rule.check(offprint);
    }

    @Test
    void citeprocStaysInsideCitations() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.offprint.citations..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("de.undercouch..")
                        .because("its engines keep state, and its HTML has not been cleaned");
        rule.check(offprint);
    }

    @Test
    void repositoriesAreHiddenInTheirFeature() {
        ArchRule rule =
                classes()
                        .that()
                        .areAnnotatedWith(Repository.class)
                        .should()
                        .bePackagePrivate()
                        .because(
                                "every write goes through a service, which counts it and guards it");
        rule.check(offprint);
    }

    @Test
    void theDoorsOfAFeatureArePackagePrivate() {
        ArchRule rule =
                classes()
                        .that(
                                are(
                                        resideInAnyPackage(
                                                "org.offprint.*.ui..", "org.offprint.*.web..")))
                        .and(
                                are(
                                        not(
                                                resideInAnyPackage(
                                                        "org.offprint.common.ui",
                                                        "org.offprint.entries.ui",
                                                        "org.offprint.history.ui"))))
                        .and(are(not(nameMatching(".*(Navigation|Page|package-info)(\\$.*)?"))))
                        .and()
                        .areTopLevelClasses()
                        .should()
                        .notBePublic()
                        .because("nobody calls a view or a controller; they are found");
        rule.check(offprint);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        ArchRule rule =
                fields().should()
                        .notBeAnnotatedWith(Autowired.class)
                        .because("a constructor says what a class needs, also in a plain test");
        rule.check(offprint);
    }

    @Test
    void timeComesFromTheClock() {
        ArchRule rule =
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callConstructor(java.util.Date.class)
                        .because("tests set the time through an injected " + Clock.class.getName());
        rule.check(offprint);
    }

    @Test
    void onlyTheCommandLineWritesToTheStandardStreams() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.offprint.cli..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .because("standard output carries a command's answer alone");
        rule.check(offprint);
    }

    @Test
    void namesSayWhatThingsAre() {
        ArchRule rule =
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Impl")
                        .because("such a name says nothing of what the class is for");
        rule.check(offprint);
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked =
                offprint.getPackage("org.offprint").getSubpackagesInTree().stream()
                        .filter(p ->
                                p.getClasses().stream()
                                        .anyMatch(c ->
                                                !c.getModifiers().contains(JavaModifier.SYNTHETIC)))
                        .filter(p ->
                                p.tryGetPackageInfo()
                                        .filter(i -> i.isAnnotatedWith(NullMarked.class))
                                        .isEmpty())
                        .map(JavaPackage::getName)
                        .toList();
        assertThat(unmarked).as("packages whose package-info lacks @NullMarked").isEmpty();
    }
}
