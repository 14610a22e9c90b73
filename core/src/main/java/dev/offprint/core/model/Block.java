// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

/** A part of an article that stands on lines of its own. */
public sealed interface Block
        permits Paragraph,
                Heading,
                Quote,
                ListBlock,
                DefinitionList,
                Figure,
                Gallery,
                Table,
                CodeBlock,
                MathBlock,
                Aside,
                Embed,
                PageBreak,
                Rule,
                Group,
                RawBlock {
    /** Its id, language and direction. */
    Attributes attributes();

    /** Answers with what the visitor makes of this block. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One case for every block: a forgotten one does not compile.
     *
     * @param <R> what is made of a block
     */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R heading(Heading heading);

        R quote(Quote quote);

        R list(ListBlock list);

        R definitionList(DefinitionList list);

        R figure(Figure figure);

        R gallery(Gallery gallery);

        R table(Table table);

        R code(CodeBlock code);

        R math(MathBlock math);

        R aside(Aside aside);

        R embed(Embed embed);

        R pageBreak(PageBreak pageBreak);

        R rule(Rule rule);

        R group(Group group);

        R raw(RawBlock raw);
    }
}
