// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * TeX between dollar signs, by pandoc's rules: no white space inside the signs, no digit after the last one. As prices
 * and shell variables have dollar signs too, what stands between single ones must look like a formula.
 */
final class TexParser implements InlineContentParser {
    private static final int LONGEST = 4000;
    private static final Pattern FORMULA =
            Pattern.compile("(?s).*[\\\\^_={}<>+|*].*|\\S{1,2}|\\d*[a-zA-Z]'*(?:\\([a-z, ]*\\))?");

    /** Makes one for each text. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new TexParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        int signs = scanner.matchMultiple('$');
        // All of them at once: one after the other would take the square of their number.
        if (signs > 2) return ParsedInline.of(new Text("$".repeat(signs)), scanner.position());
        return signs == 2 ? display(scanner) : inline(scanner);
    }

    private static ParsedInline display(Scanner scanner) {
        var tex = until(scanner, 2);
        return tex.isBlank() ? ParsedInline.none() : ParsedInline.of(new TexSpan(tex, true), scanner.position());
    }

    private static ParsedInline inline(Scanner scanner) {
        if (Character.isWhitespace(scanner.peek())) return ParsedInline.none();
        var tex = until(scanner, 1);
        boolean isClosed = !tex.isBlank() && !Character.isWhitespace(tex.charAt(tex.length() - 1));
        if (!isClosed
                || Character.isDigit(scanner.peek())
                || !FORMULA.matcher(tex).matches()) return ParsedInline.none();
        return ParsedInline.of(new TexSpan(tex, false), scanner.position());
    }

    /** What stands before so many signs, which are passed; empty when they do not come. */
    private static String until(Scanner scanner, int signs) {
        var tex = new StringBuilder();
        while (scanner.hasNext() && tex.length() < LONGEST) {
            char c = scanner.peek();
            if (c == '$') {
                int found = scanner.matchMultiple('$');
                return found >= signs ? tex.toString() : "";
            }
            scanner.next();
            tex.append(c);
            if (c == '\\' && scanner.hasNext()) {
                tex.append(scanner.peek());
                scanner.next();
            }
        }
        return "";
    }
}
