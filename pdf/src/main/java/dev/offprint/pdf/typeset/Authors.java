// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.text.GeneratedWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of authors for covers and contents; a short name never runs over two lines. */
final class Authors {
    private static final int WHOLE = 28;

    private Authors() {}

    /** In one sentence; empty when none is known. */
    static String sentence(Metadata metadata) {
        var names = metadata.contributors(Contributor.Role.AUTHOR).stream()
                .map(Contributor::name)
                .toList();
        return sentence(names, metadata.language());
    }

    /** The same of names. */
    static String sentence(List<String> names, @Nullable String language) {
        return names.isEmpty()
                ? ""
                : GeneratedWords.in(language)
                        .list(names.stream().map(Authors::whole).toList());
    }

    private static String whole(String name) {
        return name.length() <= WHOLE ? name.replace(' ', '\u00A0') : name;
    }
}
