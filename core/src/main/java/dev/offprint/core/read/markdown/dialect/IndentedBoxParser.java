// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import dev.offprint.core.read.html.walk.AsideKinds;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Boxes as MkDocs has them, {@code !!! note "Title"} and {@code === "Tab"}, with what is set in below. */
final class IndentedBoxParser extends BoxParser {
    private static final int STEP = 4;
    private static final Pattern BOX = Pattern.compile(
            "(?:!!!|\\?\\?\\?\\+?)[ \\t]++(?<kind>[A-Za-z][\\w-]{0,40}+)(?<more>(?: [\\w-]++){0,12}+) *+(?:\"(?<title>.*)\")?\\s*+");
    private static final Pattern TAB = Pattern.compile("===[!+]{0,2}+[ \\t]++\"(?<title>.+)\"\\s*+");
    private static final Set<String> LOOKS = Set.of("inline", "end", "annotate");

    private IndentedBoxParser(FencedDiv div) {
        super(div);
    }

    /** Sees where one begins. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            boolean mayBe = state.getIndent() < STEP
                    && start + 4 < line.length()
                    && "!?=".indexOf(line.charAt(start)) >= 0
                    && matched.getParagraphLines().isEmpty();
            if (!mayBe) return BlockStart.none();
            return div(line.subSequence(start, line.length()).toString())
                    .map(div -> BlockStart.of(new IndentedBoxParser(div)).atIndex(line.length()))
                    .orElseGet(BlockStart::none);
        }
    }

    private static Optional<FencedDiv> div(String line) {
        var tab = TAB.matcher(line);
        if (tab.matches()) return Optional.of(new FencedDiv("tab", tab.group("title"), line));
        var box = BOX.matcher(line);
        if (!box.matches()) return Optional.empty();
        var kind = box.group("kind");
        return Optional.of(new FencedDiv(kind.toLowerCase(Locale.ROOT), title(box, kind), line));
    }

    /** Words without quotation marks are classes to MkDocs; few but the first are meant so. */
    private static String title(Matcher box, String kind) {
        var more = Arrays.stream(box.group("more").strip().split(" "))
                .filter(word -> !LOOKS.contains(word))
                .collect(Collectors.joining(" "));
        var title = box.group("title") == null ? "" : box.group("title");
        if (more.isEmpty() && title.isEmpty() && AsideKinds.of(kind).isEmpty())
            return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return more + (more.isEmpty() || title.isEmpty() ? "" : " – ") + title;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        if (state.getIndent() < STEP) return BlockContinue.none();
        return BlockContinue.atColumn(state.getColumn() + STEP);
    }
}
