// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** Writes {@code docs/options.md} from the options as the command knows them. */
public final class OptionsPage {
    private static final Map<String, Class<?>[]> CHAPTERS = chapters();

    private final CommandSpec convert;
    private final StringBuilder page = new StringBuilder();

    /** A page on the options of a command. */
    public OptionsPage(CommandSpec convert) {
        this.convert = convert;
    }

    private static Map<String, Class<?>[]> chapters() {
        var chapters = new LinkedHashMap<String, Class<?>[]>();
        chapters.put("What is made", new Class<?>[] {OutputOptions.class});
        chapters.put("Theme and faces", new Class<?>[] {StyleOptions.class, FontOptions.class});
        chapters.put("The page", new Class<?>[] {PageOptions.class, RunningHeadOptions.class});
        chapters.put(
                "Text, notes and pictures",
                new Class<?>[] {TextOptions.class, ApparatusOptions.class, PictureSizeOptions.class});
        chapters.put("What goes in", new Class<?>[] {InputOptions.class, ResourceOptions.class, MetadataOptions.class});
        chapters.put("The run", new Class<?>[] {RunOptions.class, ReportOptions.class});
        return chapters;
    }

    /** The names of the pictures, without ending. */
    public List<String> pictures() {
        return options()
                .filter(o -> manual(o).pictured())
                .map(OptionsPage::name)
                .toList();
    }

    /** The page. */
    public String text() {
        page.append("""
                # Options
                <!-- Made from the code: mvn test -pl cli -Dtest=OptionsPageTest -Doffprint.update=true -->

                Those of `offprint convert`, which need not be named. Every picture shows the same article without the option
                and with it; `docs/options/make` draws them.
                """);
        CHAPTERS.forEach(this::chapter);
        long told = page.toString().lines().filter(l -> l.startsWith("### ")).count();
        if (told != options().count()) throw new AssertionError("an option is in no chapter");
        return page.toString();
    }

    private void chapter(String title, Class<?>[] owners) {
        page.append("\n## ").append(title).append('\n');
        for (var owner : owners) {
            options().filter(o -> declaring(o).equals(owner)).forEach(this::option);
        }
    }

    private void option(OptionSpec option) {
        var manual = manual(option);
        page.append("\n### `").append(String.join("`, `", names(option))).append("`\n\n");
        page.append(String.join(" ", option.description())).append('\n');
        if (!manual.more().isEmpty()) page.append('\n').append(manual.more()).append('\n');
        page.append('\n');
        values(option);
        row("Without it", manual.standard());
        row("In", manual.formats());
        row("Example", "`offprint " + manual.example() + "`");
        if (manual.pictured()) picture(option);
    }

    private void values(OptionSpec option) {
        for (var converter : option.converters()) {
            if (converter instanceof Choice<?> choice) {
                row("Values", choice.words().stream().map(w -> "`" + w + "`").collect(Collectors.joining(", ")));
            }
        }
    }

    private void row(String what, String text) {
        if (!text.isEmpty())
            page.append("- ").append(what).append(": ").append(text).append('\n');
    }

    private void picture(OptionSpec option) {
        page.append("\n![Without and with ").append(option.longestName()).append("](options/");
        page.append(name(option)).append(".png)\n");
    }

    private static List<String> names(OptionSpec option) {
        var names = new ArrayList<>(List.of(option.names()));
        if (option.arity().max() > 0) {
            int last = names.size() - 1;
            names.set(last, names.get(last) + " " + option.paramLabel());
        }
        return names;
    }

    private static String name(OptionSpec option) {
        return option.longestName().substring(2);
    }

    private java.util.stream.Stream<OptionSpec> options() {
        return convert.options().stream().filter(o -> !o.usageHelp());
    }

    private static Class<?> declaring(OptionSpec option) {
        return ((java.lang.reflect.Field) option.userObject()).getDeclaringClass();
    }

    private static Manual manual(OptionSpec option) {
        var field = (AnnotatedElement) option.userObject();
        Objects.requireNonNull(field.getAnnotation(Option.class));
        return Objects.requireNonNull(
                field.getAnnotation(Manual.class), () -> option.longestName() + " is not described by @Manual");
    }
}
