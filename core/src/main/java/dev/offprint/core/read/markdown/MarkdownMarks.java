// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.frontmatter.FrontMatter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises Markdown by its name, its front matter, or its marks. Stateless. */
final class MarkdownMarks {
    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mkd", "mdown", "mkdn", "mdwn", "mdx");

    /** Each kind counts once: prose may hold one of them by chance. */
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("(?m)^#{1,6} \\S"),
            Pattern.compile("\\]\\([^()\\s]{3,200}\\)"),
            Pattern.compile("(?m)^(?:```|~~~)"),
            Pattern.compile("(?m)^\\[[^\\]\\n]{1,100}\\]: \\S"),
            Pattern.compile("\\*\\*[^*\\s][^*\\n]{0,100}\\*\\*"),
            Pattern.compile("(?m)^\\|[ :]*-{3,}"),
            Pattern.compile("(?m)^\\S.{0,200}\\n(?:={3,}|-{3,})$"));

    private MarkdownMarks() {}

    static Likelihood in(Prefix prefix) {
        if (!prefix.looksLikeText()) return Likelihood.NO;
        var text = text(prefix);
        if (FrontMatter.startsIn(text)) return Likelihood.LIKELY;
        if (EXTENSIONS.contains(prefix.extension())) return Likelihood.NAME;
        if (prefix.extension().equals("txt")) return Likelihood.NO;
        long kinds = MARKS.stream().filter(m -> m.matcher(text).find()).count();
        if (kinds == 0) return Likelihood.NO;
        return kinds > 1 && prefix.extension().isEmpty() ? Likelihood.LIKELY : Likelihood.POSSIBLE;
    }

    private static String text(Prefix prefix) {
        var text = new String(prefix.bytes(), UTF_8).replace("\r\n", "\n");
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
