// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.svg;

import java.util.Arrays;
import java.util.Set;

/** What may stand in a clean drawing (SVG 1.1, second edition, appendices K and M, without all that acts or moves). */
final class SvgNames {
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> ELEMENTS = words("""
            svg g a defs symbol use switch title desc style path rect circle ellipse line polyline polygon text tspan textPath
            image linearGradient radialGradient stop clipPath mask pattern marker filter feBlend feColorMatrix
            feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
            feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight
            feSpecularLighting feSpotLight feTile feTurbulence
            """);
    private static final Set<String> ATTRIBUTES = words("""
            id class style transform x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height viewBox preserveAspectRatio version
            d points pathLength dx dy rotate textLength lengthAdjust startOffset method spacing offset gradientUnits
            gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits
            patternTransform markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits in in2 result
            mode type values tableValues slope intercept amplitude exponent operator k1 k2 k3 k4 stdDeviation edgeMode order
            kernelMatrix divisor bias targetX targetY preserveAlpha surfaceScale diffuseConstant specularConstant
            specularExponent kernelUnitLength scale xChannelSelector yChannelSelector azimuth elevation z pointsAtX pointsAtY
            pointsAtZ limitingConeAngle radius baseFrequency numOctaves seed stitchTiles
            fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
            stroke-miterlimit stroke-opacity stroke-width opacity color display visibility overflow clip clip-path clip-rule
            mask marker marker-start marker-mid marker-end filter flood-color flood-opacity lighting-color stop-color
            stop-opacity font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight
            letter-spacing word-spacing text-anchor text-decoration writing-mode dominant-baseline alignment-baseline
            baseline-shift direction unicode-bidi shape-rendering text-rendering image-rendering color-interpolation
            color-interpolation-filters paint-order vector-effect mix-blend-mode isolation role aria-label aria-hidden
            """);
    /** Elements whose loss nobody sees. */
    private static final Set<String> SILENT = words("metadata view cursor animate animateTransform animateMotion set");

    private SvgNames() {}

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name);
    }

    /** Whether an element is nothing without an address. */
    static boolean needsReference(String name) {
        return name.equals("use") || name.equals("image");
    }

    static boolean isVisible(String name) {
        return !SILENT.contains(name);
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
    }
}
