// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls of the house, as ARCHITECTURE.md draws them; the module check, which holds the validators, has its own. */
class ArchitectureTest {
    private static final String ROOT = "dev.offprint";
    private static final String[] LIBRARIES = {
        "dev.offprint.core..",
        "dev.offprint.pdf..",
        "dev.offprint.docx..",
        "dev.offprint.epub..",
        "dev.offprint.archive.."
    };
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(ROOT);

    @Test
    void no_package_knows_one_that_knows_it() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_the_painter_knows_pdfbox() {
        only("dev.offprint.pdf.paint", "org.apache.pdfbox..", "org.apache.fontbox..");
    }

    @Test
    void only_template_and_reader_of_docx_know_poi() {
        noClasses()
                .that(not(resideInAnyPackage("dev.offprint.docx.template..", "dev.offprint.docx.read..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
                .check(CLASSES);
    }

    @Test
    void only_epub_knows_epub4j() {
        only("dev.offprint.epub..", "io.documentnode..", "nl.siegmann..");
    }

    @Test
    void only_decoders_and_tracers_know_awt_and_the_libraries_of_pictures() {
        only("dev.offprint.core.picture.decode", "com.twelvemonkeys..", "javax.imageio..");
        noClasses()
                .that(not(resideInAnyPackage(
                        "dev.offprint.core.picture.decode",
                        "dev.offprint.core.picture.svg",
                        "dev.offprint.pdf.tracing")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.github.weisj..", "java.awt..")
                .check(CLASSES);
    }

    @Test
    void each_library_of_containers_has_one_room() {
        only("dev.offprint.archive.web..", "org.netpreserve..", "org.brotli..");
        only("dev.offprint.archive.mail..", "org.apache.james..");
        only("dev.offprint.archive.records..", "de.siegmar..");
        only("dev.offprint.archive.fetch..", "org.apache.hc..");
        noClasses()
                .that(not(resideInAnyPackage("dev.offprint.archive.pack..", "dev.offprint.archive.zip..")))
                .and()
                .haveSimpleNameNotStartingWith("WaczZip") // a WACZ is a ZIP whose WARCs are read where they lie
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.commons.compress..", "com.github.luben..")
                .check(CLASSES);
    }

    @Test
    void only_fetching_knows_the_network() {
        noClasses()
                .that(not(resideInAPackage("dev.offprint.archive.fetch..")))
                .and()
                .resideInAnyPackage(LIBRARIES)
                .and()
                .haveSimpleNameNotStartingWith("LinkAddress") // spells numeric addresses and looks up no names
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        java.net.Socket.class,
                        java.net.InetAddress.class,
                        java.net.URLConnection.class,
                        java.nio.channels.SocketChannel.class,
                        org.jsoup.Connection.class)
                .check(CLASSES);
    }

    private static void only(String room, String... libraries) {
        noClasses()
                .that(not(resideInAPackage(room)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(CLASSES);
    }

    @Test
    void formats_do_not_know_each_other() {
        for (var format : new String[] {"pdf", "docx", "epub"}) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + format + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(ROOT + "..")
                            .and(not(resideInAnyPackage(ROOT + ".core..", ROOT + "." + format + ".."))))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void core_knows_nobody_and_its_leaves_not_even_core() {
        noClasses()
                .that()
                .resideInAPackage("dev.offprint.core..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + "..").and(not(resideInAPackage("dev.offprint.core.."))))
                .check(CLASSES);
        for (var leaf : new String[] {"notice", "limits"}) {
            var room = "dev.offprint.core." + leaf;
            noClasses()
                    .that()
                    .resideInAPackage(room)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(ROOT + "..").and(not(resideInAPackage(room))))
                    .check(CLASSES);
        }
    }

    @Test
    void the_model_knows_nothing_about_looks_or_formats() {
        noClasses()
                .that()
                .resideInAPackage("dev.offprint.core.model")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.offprint.core..")
                        .and(not(resideInAnyPackage("dev.offprint.core.model", "dev.offprint.core.resource"))))
                .check(CLASSES);
    }

    @Test
    void libraries_neither_log_nor_print_nor_exit() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARIES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void libraries_do_not_ask_clock_or_network() {
        var rule = noClasses()
                .that()
                .resideInAnyPackage(LIBRARIES)
                .and()
                .doNotHaveFullyQualifiedName(
                        "dev.offprint.core.limits.Deadline") // stops, and leaves no trace in what is made
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection");
        for (var clock : new Class<?>[] {
            Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class
        }) {
            rule = rule.orShould().callMethod(clock, "now");
        }
        rule.check(CLASSES);
    }

    @Test
    void nothing_static_changes() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(ROOT + "..")
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        var unmarked = new TreeSet<String>();
        for (JavaClass type : CLASSES) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) unmarked.add(type.getPackageName());
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void names_say_what_a_thing_does() {
        noClasses()
                .should()
                .haveNameMatching(".*\\.(\\w+(Manager|Helper|Utils?|Processor|Impl)|(Abstract|Base)[A-Z]\\w*)")
                .check(CLASSES);
    }
}
