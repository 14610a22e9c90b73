// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.pages;

import dev.offprint.bench.pages.Page.Form;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The command {@code bench/pages DIR… [--worst N] [--show NAME] [--no-speed]}. */
public final class Main {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final List<Path> folders = new ArrayList<>();
    private int worst = 5;
    private String shown = "";
    private boolean isTimed = true;

    private Main() {}

    /** Prints the measures of every form that the folders hold. */
    public static void main(String... args) throws IOException {
        var main = new Main();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--worst" -> main.worst = Integer.parseInt(args[++i]);
                case "--show" -> main.shown = args[++i];
                case "--no-speed" -> main.isTimed = false;
                default -> main.folders.add(Path.of(args[i]));
            }
        }
        main.run();
    }

    private void run() throws IOException {
        var pages = new ArrayList<Page>();
        for (var folder : folders) pages.addAll(Pages.in(folder));
        if (!shown.isEmpty()) pages.removeIf(page -> !page.name().equals(shown));
        for (var form : Form.values()) {
            var some = pages.stream().filter(p -> p.form() == form).toList();
            if (!some.isEmpty()) report(form, some);
        }
        if (isTimed && shown.isEmpty() && !pages.isEmpty())
            print(
                    "speed: %.0f pages per CPU second",
                    Speed.of(pages.stream().filter(Page::isThere).toList()));
    }

    private void report(Form form, List<Page> pages) throws IOException {
        var outcomes = new ArrayList<Outcome>();
        for (var page : pages) outcomes.add(Outcome.of(page));
        print("%s: %d pages", form.name().toLowerCase(Locale.ROOT), pages.size());
        missed(pages);
        if (form == Form.SNIPPETS) {
            var all = outcomes.stream().map(Outcome::score).reduce(new Score(0, 0, 0), Score::plus);
            print("  snippets: precision %.3f recall %.3f F1 %.3f", all.precision(), all.recall(), all.f1());
        } else {
            print(
                    "  text: precision %.4f recall %.4f F1 %.4f, %d of %d pages at .99 or more",
                    outcomes.stream()
                            .mapToDouble(o -> o.score().precision())
                            .average()
                            .orElse(0),
                    outcomes.stream()
                            .mapToDouble(o -> o.score().recall())
                            .average()
                            .orElse(0),
                    outcomes.stream().mapToDouble(o -> o.score().f1()).average().orElse(0),
                    outcomes.stream().filter(o -> o.score().f1() >= 0.99).count(),
                    outcomes.size());
        }
        facts("metadata", outcomes.stream().map(Outcome::facts).toList());
        facts(
                "metadata, letter by letter",
                outcomes.stream().map(Outcome::strictFacts).toList());
        outcomes.stream()
                .sorted(Comparator.comparingDouble((Outcome o) -> o.score().f1()))
                .limit(worst)
                .filter(o -> o.score().f1() < 1 || !shown.isEmpty())
                .forEach(this::page);
    }

    /** Pages that are named and not there count as read wrongly, and are told of. */
    private static void missed(List<Page> pages) {
        var names =
                pages.stream().filter(page -> !page.isThere()).map(Page::name).toList();
        if (!names.isEmpty()) print("  not found, counted as misses: %d: %s", names.size(), String.join(", ", names));
    }

    private static void facts(String label, List<Map<String, Boolean>> facts) {
        var right = new TreeMap<String, Integer>();
        var all = new TreeMap<String, Integer>();
        for (var some : facts) {
            some.forEach((field, isRight) -> {
                all.merge(field, 1, Integer::sum);
                right.merge(field, isRight ? 1 : 0, Integer::sum);
            });
        }
        if (all.isEmpty()) return;
        var line = new StringBuilder();
        all.forEach((field, count) -> line.append(' ')
                .append(field)
                .append(' ')
                .append(right.get(field))
                .append('/')
                .append(count));
        print("  %s:%s; together %.1f %%", label, line, 100.0 * sum(right) / sum(all));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void page(Outcome outcome) {
        var wrong = new ArrayList<String>();
        outcome.strictFacts().forEach((field, isRight) -> {
            if (!isRight) wrong.add(field);
        });
        var score = outcome.score();
        print(
                "  %.3f %s (P %.3f R %.3f) %s",
                score.f1(), outcome.page().name(), score.precision(), score.recall(), wrong);
        int most = shown.isEmpty() ? 12 : Integer.MAX_VALUE;
        print(
                "      missing: %s",
                String.join(" ¦ ", outcome.missing().stream().limit(most).toList()));
        print(
                "      extra: %s",
                String.join(" ¦ ", outcome.extra().stream().limit(most).toList()));
    }

    private static void print(String format, Object... values) {
        OUT.println(String.format(Locale.ROOT, format, values));
    }
}
