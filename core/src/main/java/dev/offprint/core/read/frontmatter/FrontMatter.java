// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;

/** What stands before a text, between fences in YAML or TOML or as pandoc's title block, and the text after it. Immutable. */
public final class FrontMatter {
    static final int MOST_VALUES = 10_000;
    private static final int LONGEST = 1 << 20;

    private final Value.Mapping values;
    private final String body;
    private final int bodyLine;

    private FrontMatter(Value.Mapping values, String body, int bodyLine) {
        this.values = values;
        this.body = body;
        this.bodyLine = bodyLine;
    }

    /** Whether a text, or the beginning of one, starts with front matter. */
    public static boolean startsIn(String text) {
        return Split.of(text).isPresent();
    }

    /**
     * The front matter of a text, or its title block; without any, one that says nothing.
     *
     * @throws OffprintException it is not closed, or is not what its fence promises; names the line
     */
    public static FrontMatter of(String text, Reading reading) throws OffprintException {
        var split = Split.of(text);
        if (split.isEmpty()) return withoutFence(text);
        return of(split.get(), new Lines(reading, split.get().line()));
    }

    private static FrontMatter withoutFence(String text) {
        return TitleBlock.of(text)
                .map(block -> new FrontMatter(block.values(), block.body(), block.lines() + 1))
                .orElseGet(() -> new FrontMatter(Value.Mapping.EMPTY, text, 1));
    }

    private static FrontMatter of(Split split, Lines lines) throws OffprintException {
        var body = split.body();
        if (body == null) {
            var cure = "expected a line of " + split.fence().inWords();
            throw lines.malformed(split.end() - split.line(), "front matter is not closed", cure);
        }
        if (split.content().length() > LONGEST) {
            throw lines.malformed(0, "front matter is longer than " + LONGEST + " characters", "shorten it");
        }
        var values = split.fence() == Fence.YAML
                ? YamlValues.read(split.content(), lines)
                : TomlValues.read(split.content(), lines);
        return new FrontMatter(values, body, split.end() + 1);
    }

    /** The text after it. */
    public String body() {
        return body;
    }

    /** The line of the file, counted from 1, at which the body starts. */
    public int bodyLine() {
        return bodyLine;
    }

    /**
     * What it says of the article. Keys without a place in the metadata become extensions, {@code frontmatter.KEY}.
     */
    public Head head(Reading reading, LineOfText line) throws OffprintException {
        return new HeadReading(reading, line, new Entries(values)).head();
    }
}
