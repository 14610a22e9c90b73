// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * An element of a structure tree, or a piece of its text.
 *
 * @param type {@code H1}, {@code P} …; empty for text
 * @param dictionary what the file says of it
 * @param text empty for an element
 * @param page where it begins, from 0; −1 when unknown
 * @param target where a link leads, as {@link TaggedLinks} says it; null for any other element
 */
record Tagged(
        String type,
        COSDictionary dictionary,
        List<Tagged> kids,
        String text,
        int page,
        @Nullable String target) {

    /** All text of it, a line's end behind each element. */
    String words() {
        return all().map(Tagged::text).collect(Collectors.joining());
    }

    /** It and everything in it, in reading order. */
    Stream<Tagged> all() {
        return Stream.concat(Stream.of(this), kids.stream().flatMap(Tagged::all));
    }

    /** The elements of a type directly in it. */
    List<Tagged> kids(String wanted) {
        return kids.stream().filter(kid -> kid.type.equals(wanted)).toList();
    }

    /** A text of its dictionary; null when there is none. */
    @Nullable
    String entry(String key) {
        return dictionary.getString(key);
    }

    /** A name or number among its attributes, as text; the other value when there is none. */
    String attribute(String key, String otherwise) {
        var attributes = dictionary.getDictionaryObject(COSName.A);
        if (attributes instanceof COSArray array) attributes = array.getObject(0);
        if (!(attributes instanceof COSDictionary owned)) return otherwise;
        var value = owned.getDictionaryObject(key);
        if (value instanceof COSName name) return name.getName();
        return value == null ? otherwise : String.valueOf(owned.getInt(key));
    }
}
