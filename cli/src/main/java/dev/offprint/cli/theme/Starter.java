// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.theme;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.style.Themes;
import java.util.stream.Collectors;

/** Makes the file that a new theme begins with. Stateless. */
public final class Starter {
    private Starter() {}

    /**
     * A theme that looks like its base: everything that can be changed is there, set out of force.
     *
     * @throws OffprintException there is no such base
     */
    public static String of(String name, String base) throws OffprintException {
        return """
                # The theme %1$s: offprint story.md --theme %1$s.yaml
                # What is not said here is as in %2$s. To change something, take away the # before it and before the word
                # that it stands under; offprint themes check %1$s.yaml says whether all is well.
                base: %2$s
                name: %1$s
                description: The theme %1$s

                """.formatted(name, base)
                + outOfForce(Themes.source(base))
                + (base.equals(Themes.names().get(0)) ? "" : "\n# What else there is: offprint themes show journal\n");
    }

    private static String outOfForce(String yaml) {
        return yaml.lines()
                .filter(line -> !line.matches("(?:base|name|description):.*|# (?:SPDX|What is not said).*"))
                .map(line -> line.startsWith("#") || line.isEmpty() ? line : "#" + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
