// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.text.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The themes that come with Offprint. Stateless. */
public final class Themes {
    private static final List<String> NAMES = List.of("journal", "broadsheet", "large-print");

    private Themes() {}

    /** Their names, the default first. */
    public static List<String> names() {
        return NAMES;
    }

    /** For reading on A4 and Letter and in books: the default. */
    public static Theme journal() {
        return Bundled.JOURNAL;
    }

    /** A newspaper page. */
    public static Theme broadsheet() {
        return Bundled.BROADSHEET;
    }

    /** For low vision. */
    public static Theme largePrint() {
        return Bundled.LARGE_PRINT;
    }

    /**
     * A theme by its name.
     *
     * @throws OffprintException there is none; the message lists those that are
     */
    public static Theme named(String name) throws OffprintException {
        return switch (known(name)) {
            case "journal" -> journal();
            case "broadsheet" -> broadsheet();
            default -> largePrint();
        };
    }

    /**
     * The file of a theme, to be read or copied.
     *
     * @throws OffprintException there is none of this name
     */
    public static String source(String name) throws OffprintException {
        return file(known(name));
    }

    private static String known(String name) throws OffprintException {
        if (NAMES.contains(name)) return name;
        throw new OffprintException(Problem.error(
                "style.theme.unknown",
                "",
                "there is no theme \"" + name + "\"",
                "there are " + String.join(", ", NAMES) + ", and files of your own (name.yaml)"
                        + Spelling.question(name, NAMES)));
    }

    static String file(String name) {
        try (var in = Themes.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) throw new AssertionError("no theme " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("bundled theme " + name, e);
        }
    }

    private static Theme bundled(String name) {
        try {
            return ThemeReader.read(name + ".yaml", file(name));
        } catch (OffprintException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Bundled {
        static final Theme JOURNAL = bundled("journal");
        static final Theme BROADSHEET = bundled("broadsheet");
        static final Theme LARGE_PRINT = bundled("large-print");
    }
}
