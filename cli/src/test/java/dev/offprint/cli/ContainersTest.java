// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.report.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of many articles: one output for each, wherever that goes, and what is told of it. */
class ContainersTest {
    private static final String EBB = "ebb.md\n# Ebb\n\nThe sea went.\n";
    private static final String FLOOD = "posts/High Flood.md\n# Flood\n\nThe sea came.\n";

    @TempDir
    private Path folder;

    private Path tides;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        tides = container("tides.txt", EBB, FLOOD);
        out = folder.resolve("out");
    }

    private Path container(String name, String... records) throws IOException {
        return Files.writeString(folder.resolve(name), "%%\n" + String.join("%%\n", records));
    }

    private static Set<String> made(Path root) throws IOException {
        var made = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(f -> made.add(root.relativize(f).toString()));
        }
        return made;
    }

    @Test
    void each_article_becomes_a_file_named_by_its_record() throws IOException {
        var run = Session.run(tides, "-o", out, "--to", "pdf,epub");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("2 articles: 4 files made\n");
        assertThat(made(out)).containsExactly("ebb.epub", "ebb.pdf", "posts/high-flood.epub", "posts/high-flood.pdf");
        assertThat(out.resolve("ebb.pdf")).content().startsWith("pdf|Ebb|");
    }

    @Test
    void without_a_folder_they_lie_in_one_beside_the_input() throws IOException {
        Session.run(tides);
        assertThat(made(folder)).containsExactlyInAnyOrder("tides/ebb.pdf", "tides/posts/high-flood.pdf", "tides.txt");
    }

    @Test
    void the_folder_cannot_be_the_file_itself() throws IOException {
        var bare = container("bare", EBB);
        assertThat(Session.run(bare).exitCode()).isZero();
        assertThat(made(folder)).contains("bare", "bare-articles/ebb.pdf");
    }

    @Test
    void several_inputs_have_a_folder_each() throws IOException {
        Session.run(tides, container("more.txt", EBB), "-o", out);
        assertThat(made(out)).containsExactly("more/ebb.pdf", "tides/ebb.pdf", "tides/posts/high-flood.pdf");
    }

    @Test
    void names_never_meet_also_across_inputs() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/ebb.md"), "# One\n\nText.\n");
        container("in/ebb.txt", "a.md\n# Two\n\nText.\n", "A.md\n# Three\n\nText.\n", "con.md\n# Four\n\nText.\n");
        container("in/ebb.log.txt", "x.md\n# Five\n\nText.\n", "x-2.md\n# Six\n\nText.\n", "x.md\n# Seven\n\nText.\n");
        assertThat(Session.run(folder.resolve("in"), "-o", out).exitCode()).isZero();
        assertThat(made(out))
                .containsExactlyInAnyOrder(
                        "ebb/a-2.pdf",
                        "ebb/a.pdf",
                        "ebb/con-.pdf",
                        "ebb.log/x-2.pdf",
                        "ebb.log/x-3.pdf",
                        "ebb.log/x.pdf",
                        "ebb.pdf");
    }

    @Test
    void a_record_called_alike_ten_thousand_times_takes_no_longer_each_time() throws IOException {
        var records = new StringBuilder("%%\n");
        for (int i = 0; i < 10_000; i++) records.append("same\nDRAFT\n%%\n");
        var many = Files.writeString(folder.resolve("many.txt"), records.append(EBB));
        assertThat(Session.run(many, "-o", out).err()).contains("10001 articles: 1 file made, 10000 left out");
    }

    @Test
    void one_file_cannot_hold_them_unless_they_are_bound() {
        var run = Session.run(tides, "-o", folder.resolve("book.pdf"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("more than one to make", "--bind");
        var bound = Session.run(tides, "--bind", "-M", "title=Tides", "-o", folder.resolve("book.pdf"));
        assertThat(bound.exitCode()).isZero();
        assertThat(folder.resolve("book.pdf"))
                .content()
                .startsWith("Tides binds:\npdf|Ebb|")
                .contains("pdf|Flood|");
    }

    @Test
    void a_book_lacks_what_is_left_out_on_purpose_and_nothing_else() throws IOException {
        var book = folder.resolve("book.pdf");
        var drafts = container("drafts.txt", EBB, "b\nDRAFT\n", FLOOD);
        assertThat(Session.run(drafts, "--bind", "-M", "title=Tides", "-o", book)
                        .exitCode())
                .isZero();
        Files.delete(book);
        var broken = container("broken.txt", EBB, "b\nBROKEN\n", "c\nBROKEN\n", FLOOD);
        var run = Session.run(broken, "--bind", "-M", "title=Tides", "-o", book);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("2 of 4 inputs cannot be read");
        assertThat(book).doesNotExist();
    }

    @Test
    void a_broken_record_and_one_left_out_do_not_stop_the_next() throws IOException {
        var mixed = container("mixed.txt", "a\nDRAFT\n", "b\nBROKEN\n", "c\nFAULT\n", "d\nDRAFT\n", EBB);
        var run = Session.run(mixed, "-o", out);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("#b: it is broken", "a fault of Offprint itself", "it is a draft");
        assertThat(run.err()).endsWith("5 articles: 1 file made, 2 failed, 2 left out; 2 notes\n");
    }

    @Test
    void what_came_before_a_tear_is_made() throws IOException {
        var torn = container("torn.txt", EBB, "x\nTORN\n", FLOOD);
        var run = Session.run(torn, "-o", out);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("the rest is torn off");
        assertThat(made(out)).containsExactly("ebb.pdf");
    }

    @Test
    void when_nothing_is_made_the_reasons_are_told() throws IOException {
        var run = Session.run(container("drafts.txt", "a\nDRAFT\n"), "-o", out);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("it is a draft; --include drafts takes drafts");
    }

    @Test
    void results_come_in_order_however_many_work_on_them() throws IOException {
        var records = new StringBuilder("%%\n");
        for (int i = 0; i < 200; i++) records.append("r" + i + ".md\n# R\n\nText.\n%%\n");
        var many = Files.writeString(folder.resolve("many.txt"), records);
        var run = Session.run(many, "-o", out, "--json", "--jobs", "4");
        var lines = run.out().lines().toList();
        for (int i = 0; i < 200; i++)
            assertThat(lines.get(i)).contains("\"entry\":\"r" + i + "\"", "\"status\":\"ok\"");
    }

    @Test
    void on_a_terminal_they_are_counted_without_a_total() throws IOException {
        var run = Session.run(new Terminal(false, true, 60), "", Map.of(), tides, "-o", out, "--jobs", "1");
        assertThat(run.err()).contains("\r1  ").doesNotContain(" left  ");
    }

    @Test
    void standard_input_may_hold_many_articles_and_more_than_fits_in_memory() throws IOException {
        var records = new StringBuilder("%%\n").append(EBB).append("%%\n");
        var filler = "The sea was calm all day long. ".repeat(3000);
        for (int i = 0; i < 120; i++) records.append("r" + i + "\nDRAFT\n" + filler + "\n%%\n");
        var run = Session.run(records.append(FLOOD).toString(), Map.of(), "-", "-o", out);
        assertThat(run.err()).contains("122 articles");
        assertThat(made(out)).contains("ebb.pdf", "posts/high-flood.pdf", "r0.pdf");
    }

    @Test
    void a_dry_run_names_what_would_be_made_of_each() {
        var run = Session.run(tides, "-o", out, "--dry-run");
        assertThat(run.out().replace(folder + "/", "")).isEqualTo("""
                        tides.txt#ebb (percent)
                          pdf  out/ebb.pdf
                        tides.txt#posts/High Flood (percent)
                          pdf  out/posts/high-flood.pdf
                        """);
        assertThat(out).doesNotExist();
    }

    @Test
    void a_dry_run_counts_what_breaks_off_as_the_run_does() throws IOException {
        var torn = container("torn.txt", EBB, "x\nTORN\n");
        var dry = Session.run(torn, "-o", out, "--dry-run");
        assertThat(dry.err()).endsWith("2 inputs: 1 file to make, 1 would fail; nothing was written\n");
        assertThat(Session.run(torn, "-o", out).err()).endsWith("2 articles: 1 file made, 1 failed\n");
    }

    @Test
    void inspection_gives_a_line_for_each_or_one_by_name() {
        var all = Session.run("inspect", tides);
        assertThat(all.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"offprint\":"));
        var one = Session.run("inspect", tides, "--entry", "posts/High Flood");
        assertThat(one.out()).contains("Flood").doesNotContain("Ebb");
        assertThat(Session.run("inspect", tides, "--entry", "neap").exitCode()).isEqualTo(1);
        var again = Session.run(one.out(), Map.of(), "-", "-o", "-");
        assertThat(again.out()).startsWith("pdf|Flood|");
    }

    @Test
    void names_with_wildcards_are_looked_up_where_the_shell_has_not() throws IOException {
        Files.createDirectories(folder.resolve("in/deep"));
        for (var name : new String[] {"in/a.md", "in/b.md", "in/c.txt", "in/.d.md", "in/deep/e.md"})
            Files.writeString(folder.resolve(name), "# Fair\n\nText.\n");
        Session.run(folder + "/in/*.md", "-o", out);
        assertThat(made(out)).containsExactly("a.pdf", "b.pdf");
        Session.run(folder + "/in/**/[e]*.m?", "-o", out.resolve("two/"));
        assertThat(made(out.resolve("two"))).containsExactly("e.pdf");
        assertThat(Session.run(folder + "/in/*.rst", "-o", out).err()).contains("*.rst: no file is called so");
    }

    @Test
    void a_damaged_file_of_a_folder_is_told_of() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/a.md"), "# Fair\n\nText.\n");
        Files.writeString(folder.resolve("in/b.json"), "{\"metadata\": {\"headl");
        var run = Session.run(folder.resolve("in"), "-o", out);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("b.json: its name is that of an article", "1 file made, 1 left out");
    }
}
