// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.util.Locale;

/** A word or phrase that Offprint prints of its own accord; in phrases, {@code {}} stands for what is put in. */
public enum GeneratedWord {
    ABSTRACT,
    ACCESSIBLE_ALL_DESCRIBED,
    ACCESSIBLE_NO_PICTURES,
    ACCESSIBLE_TEXT,
    ACCESSIBLE_UNDESCRIBED,
    AND,
    BACK_TO_TEXT,
    CAUTION,
    COMMENTS,
    CONTENTS,
    CORRECTION,
    COVER,
    EDITED_BY,
    FIGURE,
    ILLUSTRATED_BY,
    IMPORTANT,
    LICENCE,
    NOTE,
    NOTES,
    PAGE,
    PHOTOGRAPHS_BY,
    PICTURE,
    PUBLISHED_IN,
    REFERENCES,
    RETRIEVED,
    SOURCE,
    START_OF_TEXT,
    TABLE,
    TIP,
    TRANSLATED_BY,
    UNTITLED,
    UPDATED,
    WARNING;

    /** As the tables name it: in lower case, with hyphens. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
