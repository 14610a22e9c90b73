// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

/** The places at which the texts of an article begin. */
final class Places {
    private Places() {}

    /** At the edge of a column. */
    static Place of(Story story, int width, Voice voice) {
        var manuscript = story.manuscript();
        var language = manuscript.language();
        boolean same = language == null || language.equals(story.draft().language());
        return Place.of(width, voice, same ? null : language, manuscript.rightToLeft());
    }
}
