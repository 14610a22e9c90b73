// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import java.util.List;
import java.util.regex.Pattern;

/** The lines between which front matter stands. */
enum Fence {
    YAML("---", List.of("---", "..."), "three dashes"),
    TOML("+++", List.of("+++"), "three plus signs");

    /** A key that more than one author has begun front matter with. */
    private static final Pattern USUAL_KEY =
            Pattern.compile("(?i)(?:title|layout|date|authors?|lang|tags|description|slug|id)\\s*:.*");

    private static final Pattern KEY =
            Pattern.compile("(?:[\\p{L}_][\\p{L}\\p{N}_.-]*|\"[^\"]+\"|'[^']+')\\s*:(?:\\s.*)?");

    private final String opening;

    @SuppressWarnings("ImmutableEnumChecker") // copied below
    private final List<String> closings;

    private final String inWords;

    Fence(String opening, List<String> closings, String inWords) {
        this.opening = opening;
        this.closings = List.copyOf(closings);
        this.inWords = inWords;
    }

    /** As it follows "a line of". */
    String inWords() {
        return inWords;
    }

    boolean opens(String line) {
        return line.stripTrailing().equals(opening);
    }

    boolean closes(String line) {
        return closings.contains(line.stripTrailing());
    }

    /** Whether what follows the opening is front matter: three dashes are a rule as well. */
    boolean isMeant(List<String> following) {
        if (this == TOML) return true;
        if (following.isEmpty() || following.get(0).isBlank()) return false;
        for (var line : following) {
            boolean isComment = line.isBlank() || line.startsWith("#");
            if (!isComment) return closes(line) || isKey(line);
        }
        return false;
    }

    /** Whether front matter is meant although nothing closes it. */
    boolean isMeantUnclosed(List<String> following) {
        if (this == TOML) return true;
        boolean isPair = following.size() > 1 && isKey(following.get(0)) && isKey(following.get(1));
        return isPair || USUAL_KEY.matcher(following.get(0)).matches();
    }

    private static boolean isKey(String line) {
        return KEY.matcher(line).matches();
    }

    /** Whether a line may belong to front matter, as far as a look at it alone can tell. */
    boolean mayHold(String line) {
        if (line.isBlank()) return false;
        if (this == TOML) return line.contains("=") || line.startsWith("[") || line.startsWith("#");
        return isKey(line) || Character.isWhitespace(line.charAt(0)) || line.startsWith("-") || line.startsWith("#");
    }
}
