// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

/**
 * The colour space sRGB as an ICC profile of version 4: three primaries and one curve, made here because the profiles
 * that JDKs hold differ.
 */
final class SrgbProfile {
    static final String NAME = "sRGB IEC61966-2.1";

    private static final int TAGS = 10;
    private static final int DATA = 128 + 4 + 12 * TAGS;

    private final Buffer index = new Buffer();
    private final Buffer data = new Buffer();

    private SrgbProfile() {}

    static byte[] bytes() {
        var profile = new SrgbProfile();
        profile.tags();
        return profile.file();
    }

    private void tags() {
        tag("desc", text("sRGB"));
        tag("cprt", text("No copyright"));
        tag("wtpt", numbers("XYZ ", .9642, 1, .8249));
        tag("rXYZ", numbers("XYZ ", .436035, .222488, .013916));
        tag("gXYZ", numbers("XYZ ", .385117, .716904, .097076));
        tag("bXYZ", numbers("XYZ ", .143051, .060608, .713913));
        tag(
                "chad",
                numbers("sf32", 1.047882, .022919, -.050201, .029587, .990479, -.017059, -.009232, .015076, .751678));
        var curve = curve();
        tag("rTRC", curve);
        again("gTRC", curve.size());
        again("bTRC", curve.size());
    }

    private void tag(String signature, Buffer content) {
        index.ascii(signature);
        int32(index, DATA + data.size());
        int32(index, content.size());
        data.write(content.array(), content.size());
    }

    /** A tag for what was written last. */
    private void again(String signature, int size) {
        index.ascii(signature);
        int32(index, DATA + data.size() - size);
        int32(index, size);
    }

    private static Buffer text(String text) {
        var out = new Buffer().ascii("mluc");
        for (int value : new int[] {0, 1, 12}) int32(out, value);
        out.ascii("enUS");
        int32(out, 2 * text.length());
        int32(out, 28);
        for (int i = 0; i < text.length(); i++) out.bytes(0, text.charAt(i));
        while (out.size() % 4 != 0) out.write(0);
        return out;
    }

    private static Buffer numbers(String type, double... values) {
        var out = new Buffer().ascii(type);
        int32(out, 0);
        for (double value : values) int32(out, (int) Math.round(value * 65536));
        return out;
    }

    /** Linear in the dark, then a power (IEC 61966-2-1). */
    private static Buffer curve() {
        var out = new Buffer().ascii("para");
        int32(out, 0);
        int32(out, 3 << 16);
        for (double value : new double[] {2.4, 1 / 1.055, .055 / 1.055, 1 / 12.92, .04045}) {
            int32(out, (int) Math.round(value * 65536));
        }
        return out;
    }

    private byte[] file() {
        var out = new Buffer();
        header(out, DATA + data.size());
        int32(out, TAGS);
        out.write(index.array(), index.size()).write(data.array(), data.size());
        return out.toByteArray();
    }

    private static void header(Buffer out, int size) {
        int32(out, size);
        int32(out, 0);
        int32(out, 0x04200000);
        out.ascii("mntrRGB XYZ ");
        out.bytes(0x07, 0xD9, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0); // a date must be there: 1 January 2009
        out.ascii("acsp");
        while (out.size() < 68) out.write(0);
        for (int part : new int[] {0xF6D6, 0x10000, 0xD32D}) int32(out, part); // D50, as every profile has it
        while (out.size() < 128) out.write(0);
    }

    private static void int32(Buffer out, int value) {
        out.bytes(value >> 24, value >> 16, value >> 8, value);
    }
}
