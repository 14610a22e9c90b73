// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * A PDF 1.7 file in the making: streams are written as they come, other objects in object streams. PDFBox's own
 * {@code COSWriter} makes a {@code PDDocument}, which loads AWT; it also takes longer.
 */
final class PdfFile implements AutoCloseable {
    /** Objects in one object stream. */
    private static final int ROOM = 200;

    private final HashingOutput out;
    private final CrossReferences places = new CrossReferences();
    private final Flate flate = new Flate();
    private @Nullable ObjectStream open;

    PdfFile(OutputStream out) throws IOException {
        this.out = new HashingOutput(out);
        this.out.write(
                new Buffer().ascii("%PDF-1.7\n%").bytes(0xE2, 0xE3, 0xCF, 0xD3).ascii("\n"));
    }

    /** A number for an object that comes later. */
    COSObject reserve() {
        return new COSObject((COSBase) null, new COSObjectKey(places.reserve(), 0));
    }

    COSObject add(COSBase value) throws IOException {
        var reference = reserve();
        put(reference, value);
        return reference;
    }

    void put(COSObject reference, COSBase value) throws IOException {
        var stream = open;
        if (stream == null) {
            stream = new ObjectStream(places.reserve());
            open = stream;
        }
        places.inside(reference.getKey().getNumber(), stream.number(), stream.size());
        stream.add(reference.getKey().getNumber(), value);
        if (stream.size() == ROOM) closeObjectStream(stream);
    }

    /** A stream that is deflated here. */
    COSObject deflated(COSDictionary dictionary, byte[] bytes, int length) throws IOException {
        dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream(dictionary, flate.deflate(bytes, length));
    }

    COSObject deflated(COSDictionary dictionary, byte[] bytes) throws IOException {
        return deflated(dictionary, bytes, bytes.length);
    }

    /** A stream as it is. */
    COSObject stream(COSDictionary dictionary, byte[] bytes) throws IOException {
        var reference = reserve();
        stream(reference.getKey().getNumber(), dictionary, bytes);
        return reference;
    }

    private void stream(long number, COSDictionary dictionary, byte[] bytes) throws IOException {
        places.at(number, out.count());
        body(number, dictionary, bytes);
    }

    private void body(long number, COSDictionary dictionary, byte[] bytes) throws IOException {
        dictionary.setInt(COSName.LENGTH, bytes.length);
        var head = new Buffer().integer(number).ascii(" 0 obj\n");
        new CosWriter(head).write(dictionary);
        out.write(head.ascii("\nstream\n"));
        out.write(bytes);
        out.write(new Buffer().ascii("\nendstream\nendobj\n"));
    }

    private void closeObjectStream(ObjectStream stream) throws IOException {
        var dictionary = stream.dictionary();
        dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        stream(stream.number(), dictionary, flate.deflate(stream.bytes()));
        open = null;
    }

    /** Writes what is left and the way to everything; the identifier of the file is a hash of all before it. */
    void finish(COSObject catalog, COSObject info) throws IOException {
        if (open != null) closeObjectStream(open);
        var identifier = new COSString(out.hash());
        long number = places.reserve();
        long start = out.count();
        places.at(number, start);
        var trailer = Cos.dictionary("XRef");
        trailer.setItem(COSName.ROOT, catalog);
        trailer.setItem(COSName.INFO, info);
        trailer.setItem(COSName.ID, Cos.array(identifier, identifier));
        trailer.setItem(COSName.SIZE, COSInteger.get(places.size()));
        trailer.setItem(COSName.W, Cos.numbers(1, CrossReferences.PLACE_BYTES, 2));
        trailer.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        body(number, trailer, flate.deflate(places.bytes()));
        out.write(new Buffer().ascii("startxref\n").integer(start).ascii("\n%%EOF\n"));
        out.flush();
    }

    @Override
    public void close() {
        flate.close();
    }
}
