// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several versions of an item the latest is made, and the others are told of. */
class VersionsTest {
    private static final String TIDES =
            "%%\nebb@1.md\n# Ebb\n\nThe sea.\n%%\nflood.md\n# Flood\n\nThe sea.\n%%\nebb@2.md\n# Low ebb\n\nThe sea.\n";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String ninjs(int version, String headline) {
        return "{\"uri\":\"ebb\",\"version\":\"" + version + "\",\"pubstatus\":\"usable\",\"headline\":\"" + headline
                + "\",\"body_text\":\"The sea.\"}";
    }

    @Test
    void in_a_container() throws IOException {
        var tides = write("tides.txt", TIDES);
        var run = Session.run(tides, "-o", folder.resolve("out"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("tides.txt#ebb@1: it is version 1; only the latest, version 2, counts; --versions all")
                .endsWith("3 articles: 2 files made, 1 left out; 1 note\n");
        assertThat(folder.resolve("out/ebb-2.pdf")).content().startsWith("pdf|Low ebb|");
        assertThat(folder.resolve("out/ebb-1.pdf")).doesNotExist();
        var all = Session.run(tides, "-o", folder.resolve("all"), "--versions", "all");
        assertThat(all.err()).endsWith("3 articles: 3 files made\n");
    }

    @Test
    void an_older_version_takes_no_name() throws IOException {
        var same = write("same.txt", "%%\nebb@1.md\n# Ebb\n\nThe sea.\n%%\nebb@1.md\n# Low ebb\n\nThe sea.\n");
        Session.run(same, "-o", folder.resolve("same"));
        assertThat(folder.resolve("same/ebb-1.pdf")).content().startsWith("pdf|Low ebb|");
        assertThat(folder.resolve("same/ebb-1-2.pdf")).doesNotExist();
    }

    @Test
    void among_the_files_and_containers_of_a_folder() throws IOException {
        var wire = folder.resolve("wire");
        write("wire/a.json", ninjs(3, "Third"));
        write("wire/b.json", ninjs(1, "First"));
        write("wire/c.txt", TIDES);
        var run = Session.run(wire, "-o", folder.resolve("out"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains(
                        "b.json: it is version 1; only the latest, version 3 in " + wire.resolve("a.json") + ", counts")
                .contains("c.txt#ebb@1: it is version 1; only the latest, version 3 in " + wire.resolve("a.json")
                        + ", counts")
                .contains("c.txt#ebb@2: it is version 2; only the latest, version 3 in " + wire.resolve("a.json")
                        + ", counts")
                .contains("2 files made, 3 left out");
    }

    @Test
    void what_is_named_by_itself_is_taken() throws IOException {
        var run = Session.run(
                write("a.json", ninjs(2, "Second")), write("b.json", ninjs(1, "First")), "-o", folder.resolve("out"));
        assertThat(run.err()).isEqualTo("2 inputs: 2 files made\n");
    }

    @Test
    void in_a_book_too() throws IOException {
        var book = folder.resolve("book.pdf");
        var run = Session.run(write("tides.txt", TIDES), "--bind", "-M", "title=Tides", "-o", book);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("it is version 1; only the latest, version 2, counts");
        assertThat(book).content().contains("Low ebb").doesNotContain("|Ebb");
    }

    @Test
    void before_anything_is_made() throws IOException {
        write("wire/a.json", ninjs(2, "Second"));
        write("wire/b.json", ninjs(1, "First"));
        write("wire/c.txt", TIDES.replace("ebb@", "tide@"));
        var run = Session.run(folder.resolve("wire"), "-o", folder.resolve("out"), "--dry-run");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("b.json: it is version 1")
                .contains("c.txt#tide@1: it is version 1")
                .endsWith("5 inputs: 3 files to make; nothing was written\n");
        var json = Session.run(folder.resolve("wire"), "-o", folder.resolve("out"), "--dry-run", "--json");
        assertThat(json.out()).contains("\"status\":\"left-out\"").doesNotContain("\"status\":\"failed\"");
    }
}
