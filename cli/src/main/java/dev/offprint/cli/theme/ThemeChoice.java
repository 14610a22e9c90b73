// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.cli.plan.NearNames;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.style.Theme;
import dev.offprint.core.style.ThemeReader;
import dev.offprint.core.style.Themes;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Finds a theme by what was typed. Stateless. */
public final class ThemeChoice {
    private static final Pattern FILE = Pattern.compile(".*(?:[/\\\\]|\\.ya?ml$).*", Pattern.CASE_INSENSITIVE);

    private ThemeChoice() {}

    /**
     * A bundled theme by its name, else that of a file.
     *
     * @throws OffprintException there is neither, or the file is no theme
     */
    public static Theme of(String nameOrFile) throws OffprintException {
        if (Themes.names().contains(nameOrFile)) return Themes.named(nameOrFile);
        boolean isFile = FILE.matcher(nameOrFile).matches() || exists(nameOrFile);
        return isFile ? file(nameOrFile) : Themes.named(nameOrFile);
    }

    /**
     * The theme of a file.
     *
     * @throws OffprintException it cannot be read, or is no theme
     */
    public static Theme file(String file) throws OffprintException {
        return ThemeReader.read(file, text(file));
    }

    private static String text(String file) throws OffprintException {
        try {
            return Files.readString(Path.of(file), UTF_8);
        } catch (NoSuchFileException e) {
            var near = NearNames.of(Path.of(file)).map(n -> "did you mean " + n + "?");
            throw fault(file, "there is no such theme", near.orElse("check its name, or see offprint themes"));
        } catch (CharacterCodingException e) {
            throw fault(file, "the theme is not in UTF-8", "save it as UTF-8");
        } catch (InvalidPathException | IOException e) {
            throw fault(file, "the theme cannot be read: " + e.getMessage(), "");
        }
    }

    private static boolean exists(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static OffprintException fault(String file, String what, String cure) {
        return new OffprintException(Problem.error("style.theme.file", file, what, cure));
    }
}
