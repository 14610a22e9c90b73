// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

/** A part of running text. */
public sealed interface Inline
        permits Text,
                Styled,
                Link,
                CrossReference,
                InlineImage,
                LineBreak,
                NoteRef,
                Citation,
                MathInline,
                Ruby,
                LangSpan,
                Highlight,
                RawInline {
    /** Answers with what the visitor makes of this inline. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One case for every inline: a forgotten one does not compile.
     *
     * @param <R> what is made of an inline
     */
    interface Visitor<R> {
        R text(Text text);

        R styled(Styled styled);

        R link(Link link);

        R crossReference(CrossReference reference);

        R image(InlineImage image);

        R lineBreak(LineBreak lineBreak);

        R noteRef(NoteRef reference);

        R citation(Citation citation);

        R math(MathInline math);

        R ruby(Ruby ruby);

        R langSpan(LangSpan span);

        R highlight(Highlight highlight);

        R raw(RawInline raw);
    }
}
