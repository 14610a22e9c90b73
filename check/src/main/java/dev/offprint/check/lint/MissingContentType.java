// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.WordPackage;

/** Each part needs a content type, or Word refuses the whole package; and each type named needs its part. */
final class MissingContentType implements Rule {
    private static final String TYPES = "[Content_Types].xml";

    @Override
    public void check(WordPackage word, Findings findings) {
        if (!word.parts().containsKey(TYPES)) {
            findings.error("missing-content-type", "", "the package has no " + TYPES);
            return;
        }
        var types = word.contentTypes();
        for (var entry : word.entries()) {
            if (entry.equals(TYPES) || types.of(entry).isPresent()) continue;
            findings.error("missing-content-type", entry, "the part has no content type");
        }
        types.named().stream()
                .sorted()
                .filter(part -> !word.entries().contains(part))
                .forEach(part ->
                        findings.error("content-type-without-part", TYPES, "names " + part + ", which is not there"));
    }
}
