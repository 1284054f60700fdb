package ro.clujit.innovationdays.platform.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of an upload. */
class DarkroomTest {

    /** 260 by 250, red above on the left, blue below on the right; made by a browser, the second without loss. */
    private static final String LOSSY_WEBP =
            "UklGRnQDAABXRUJQVlA4WAoAAAAgAAAAAwEA+QAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAA"
                    + "AABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAA"
                    + "ABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAA"
                    + "AAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAA"
                    + "AAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAA"
                    + "AABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDgghgEAANAX"
                    + "AJ0BKgQB+gA+tVqpTyklpCIj6AEgFolnbuF0oQgDBoOZNXFgHoAAHNvK8nf6zcEUtDRxwP5XlD8ro4xc3Rxhz9Xm6OMXN0bv"
                    + "J2V5ujjFzcuMEcYubo4xcofldHGLm6OMOfq83Ruyh0UqXDMcD1f0DgusG2tPym1HA9X9A4lZSQ4XsUYCWo4EOWcqg8tXeTsr"
                    + "zdHGLm5cYI4xc3Rxi5Q/K6OMXN0cYc/V5ujjFzdG7ydlebo4xc3LjBHGLm6OMXKH5XRxhoAA/v4zovzNa2uwp//rgP/nAf/O"
                    + "A/lscqji9bplzqj/wHYuePplxgQ1l6+A+DL+J2hLk/Bl/E7QmNCuzlEh4/DoAYjFSTjhsAFSAAAAAA2/dtfTeGJouOTzcdSw"
                    + "f1qah/k3z3b/fyAFPVV+QK6D+ifAXETCRMeX+Ydcuux/eJMblt8XcUD9b/zAa629BaMcFjGlzMaXNkNdO8qWpu9XK/ZcRUFx"
                    + "XzfJ81SoMJ3FFIeAAChCFBOQJTAnIEpgTkCAAA==";

    private static final String LOSSLESS_WEBP =
            "UklGRjYCAABXRUJQVlA4WAoAAAAwAAAAAwEA+QAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAA"
                    + "AABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAA"
                    + "ABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAA"
                    + "AAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAA"
                    + "AAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAA"
                    + "AABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDhMRwAAAC8D"
                    + "QT4QFxDzLyAo8n+0+Q/4gFHbSJLyHnTXhmSYLoKO6P88VFVVVVVVVVUtAAAAAAAAAIDh2/jvf2yrqqqqqqqqqs7exn8CAA==";

    private static final String LOSSY_WEBP_WITH_ALPHA =
            "UklGRsADAABXRUJQVlA4WAoAAAAwAAAAAwEA+QAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAA"
                    + "AABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAA"
                    + "ABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAA"
                    + "AAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAA"
                    + "AAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAA"
                    + "AABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZBTFBIIQAAAAEP"
                    + "MP8REUJR2zZQtwEYf67XMxAa0f8JeFzC3h+fp+39AQBWUDggqAEAALAZAJ0BKgQB+gA+0WixUagmJSKi9miJABoJZ27hdVDw"
                    + "QwejwUEmlt7G7jPZiAEzNja9W5QjNjbG2Nr1vE5yAcMxUqAz+KN4+4I1GTeTaWt2HZsbY2xtjDHmhEIIRzZNyOmlJ21NqbU2"
                    + "pY6pxbG19o39HztxY7sIDD62bIvAbJvbG8/1XbeLr8n2Zrk69ETpc9AR9lJuRbi3abVTrWNW4QGgNPM6kSETcm5NybgIfkkS"
                    + "cT8xGH84VvbdGJPrJT+cK3tujEBoDP5wre26MQGgM/nCt7bouwAA/v58qvUlsyJoH/0JP/xNn/pNnwdeonzz55+f+mf//P4f"
                    + "j6ZLI/4gxZvKNvx/X/4Lh7mwv1/+Cc7UDdAk/t7KywYhd4QAbpMQgAf6dmx5cC6piHrqisJFeWoRfDm7/7Qc8+sb/tBiEUPE"
                    + "x3bySf3ivs5M/0XTiJ6ueiy8GXmEsv38OPFqZO/aPtH4//YsKIv2iGVZLMktAczVjP4y6fxm+IwCEPhJBacEZ+D7m5VT/LzY"
                    + "x156xU6F+SDVnkDmflJodX6pOfDvp+pCg2hBV+pAAAA=";

    private final Darkroom darkroom = new Darkroom();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void makesSquaresInEverySize(String format) {
        byte[] upload = Samples.written(Samples.scene(1000, 800, BufferedImage.TYPE_INT_RGB), format);
        var jpegs = darkroom.develop(upload).jpegs();
        assertThat(jpegs).containsOnlyKeys(PictureView.WIDTHS);
        PictureView.WIDTHS.forEach(width -> {
            BufferedImage image = Samples.read(jpegs.get(width));
            assertThat(image.getWidth()).isEqualTo(width);
            assertThat(image.getHeight()).isEqualTo(width);
            assertColour(image, 0.5, 0.2, Color.RED);
            assertColour(image, 0.5, 0.8, Color.BLUE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {LOSSY_WEBP, LOSSLESS_WEBP, LOSSY_WEBP_WITH_ALPHA})
    void readsWebp(String base64) {
        BufferedImage image = developed(Base64.getDecoder().decode(base64));
        assertColour(image, 0.25, 0.25, Color.RED);
        assertColour(image, 0.75, 0.75, Color.BLUE);
        assertColour(image, 0.75, 0.25, Color.WHITE);
    }

    @Test
    void blowsNothingUp() {
        var jpegs = darkroom.develop(Samples.png(300, 240)).jpegs();
        assertThat(Samples.read(jpegs.get(192)).getWidth()).isEqualTo(192);
        assertThat(Samples.read(jpegs.get(768)).getWidth()).isEqualTo(240);
    }

    @Test
    void cutsAPortraitAboveItsMiddle() {
        assertThat(Square.region(1000, 2000, Orientation.TOP_LEFT))
                .hasToString("java.awt.Rectangle[x=0,y=400,width=1000,height=1000]");
        assertThat(Square.region(2000, 1000, Orientation.TOP_LEFT))
                .hasToString("java.awt.Rectangle[x=500,y=0,width=1000,height=1000]");
        assertThat(Square.region(2000, 1000, Orientation.RIGHT_TOP).x)
                .as("held upright, its top on the left of the file")
                .isEqualTo(400);
        assertThat(Square.region(2000, 1000, Orientation.LEFT_BOTTOM).x)
                .as("its top on the right of the file")
                .isEqualTo(600);
        assertThat(Square.region(1000, 2000, Orientation.BOTTOM_RIGHT).y)
                .as("upside down")
                .isEqualTo(600);
    }

    /** What a camera does to the scene before it writes the file is undone. */
    @ParameterizedTest
    @EnumSource(Orientation.class)
    void setsUprightWhatACameraTurned(Orientation orientation) throws Exception {
        int side = 400;
        BufferedImage scene = Samples.scene(side, side, BufferedImage.TYPE_INT_RGB);
        var turned = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        turned.createGraphics().drawImage(scene, orientation.upright(side).createInverse(), null);
        byte[] upload = Samples.fromAPhone(Samples.written(turned, "jpeg"), orientation.ordinal() + 1);
        assertThat(Orientation.of(upload)).isEqualTo(orientation);
        BufferedImage image = developed(upload);
        assertColour(image, 0.6, 0.25, Color.RED);
        assertColour(image, 0.6, 0.75, Color.BLUE);
        assertColour(image, 0.1, 0.5, Color.GREEN);
    }

    @Test
    void turnsAsTheExifTableSays() {
        // Row 0 of the file is the right side of the scene, column 0 its top: as a phone held upright writes it.
        var file = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 400; i++) {
            for (int j = 0; j < 40; j++) {
                file.setRGB(i, j, Color.RED.getRGB());
                file.setRGB(j, i, Color.BLUE.getRGB());
            }
        }
        BufferedImage image = developed(Samples.fromAPhone(Samples.written(file, "jpeg"), 6));
        assertColour(image, 0.97, 0.5, Color.RED);
        assertColour(image, 0.5, 0.03, Color.BLUE);
    }

    @Test
    void doesNotKeepWhereItWasTaken() {
        byte[] upload = Samples.fromAPhone(Samples.jpeg(500, 500), 1);
        assertThat(text(upload)).contains("GPS 46.7712", "Exif");
        darkroom.develop(upload).jpegs().values().forEach(jpeg -> assertThat(text(jpeg))
                .doesNotContain("GPS", "Exif"));
    }

    @Test
    void takesNoneOfWhatWasHungOnToThePicture() {
        byte[] picture = Samples.png(300, 300);
        byte[] tail = "<script>alert(1)</script>PK\3\4<?php".getBytes(StandardCharsets.US_ASCII);
        byte[] upload = Arrays.copyOf(picture, picture.length + tail.length);
        System.arraycopy(tail, 0, upload, picture.length, tail.length);
        darkroom.develop(upload).jpegs().values().forEach(jpeg -> assertThat(text(jpeg))
                .doesNotContain("script", "php"));
    }

    @Test
    void laysWhatIsTransparentOnWhite() {
        byte[] upload = Samples.written(new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB), "png");
        assertColour(developed(upload), 0.5, 0.5, Color.WHITE);
    }

    @Test
    void readsEveryKindOfPngAndGreyJpegs() {
        for (int type : new int[] {
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_BYTE_BINARY,
            BufferedImage.TYPE_BYTE_INDEXED,
            BufferedImage.TYPE_4BYTE_ABGR
        }) {
            assertThat(developed(Samples.written(Samples.scene(300, 300, type), "png"))
                            .getWidth())
                    .isEqualTo(300);
        }
        assertThat(developed(Samples.written(Samples.scene(300, 300, BufferedImage.TYPE_BYTE_GRAY), "jpeg"))
                        .getWidth())
                .isEqualTo(300);
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertRefused(PictureRefusal.NOT_A_PICTURE, new byte[0]);
        assertRefused(PictureRefusal.NOT_A_PICTURE, bytes("%PDF-1.7"));
        assertRefused(PictureRefusal.NOT_A_PICTURE, bytes("<html><script>alert(1)</script>"));
        assertRefused(
                PictureRefusal.NOT_A_PICTURE,
                Samples.written(Samples.scene(300, 300, BufferedImage.TYPE_INT_RGB), "bmp"));
        var nonsense = new byte[1_000_000];
        new Random(1).nextBytes(nonsense);
        assertRefused(PictureRefusal.NOT_A_PICTURE, nonsense);
    }

    @Test
    void refusesAnSvgByName() {
        assertRefused(
                PictureRefusal.SVG,
                bytes(
                        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"));
        assertRefused(PictureRefusal.SVG, bytes("\u00ef\u00bb\u00bf<!-- x --><SVG onload=alert(1)>"));
    }

    @Test
    void refusesWhatIsTooLargeOrTooSmall() {
        assertRefused(PictureRefusal.TOO_LARGE, new byte[Darkroom.MOST_BYTES + 1]);
        assertRefused(PictureRefusal.TOO_SMALL, Samples.png(239, 1000));
        assertRefused(PictureRefusal.TOO_SMALL, Samples.png(1000, 239));
        assertRefused(PictureRefusal.TOO_SMALL, Samples.jpeg(1, 1));
    }

    @Test
    void refusesAPictureThatWouldTakeAllMemoryBeforeItTakesAny() {
        byte[] bomb = Samples.bomb(20_000);
        assertThat(bomb).hasSizeLessThan(100_000);
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        assertRefused(PictureRefusal.TOO_MANY_PIXELS, bomb);
        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(5_000_000);
        assertThat(developed(Samples.bomb(6_000)).getWidth())
                .as("a large one that may be")
                .isEqualTo(768);
    }

    @Test
    void refusesAFrameThatIsLargerThanItsCanvas() {
        byte[] file = Base64.getDecoder().decode(LOSSY_WEBP);
        int frame = text(file).indexOf("VP8 ") + 8;
        file[frame + 6] = file[frame + 8] = (byte) 0xff;
        file[frame + 7] = file[frame + 9] = 0x3f;
        assertRefused(PictureRefusal.TOO_MANY_PIXELS, file);
    }

    @Test
    void namesWhatBreaksOff() {
        for (byte[] whole : new byte[][] {
            Samples.png(600, 600), Samples.jpeg(600, 600), Base64.getDecoder().decode(LOSSLESS_WEBP)
        }) {
            for (int length : new int[] {12, 30, whole.length / 3, whole.length / 2, whole.length - 40}) {
                assertRefused(PictureRefusal.UNREADABLE, Arrays.copyOf(whole, length));
            }
        }
    }

    /** Bytes turned over at random: a picture or a named refusal, never an exception, never without an end. */
    @Test
    void survivesWhatIsBroken() {
        var chance = new Random(7);
        byte[][] wholes = {
            Samples.png(300, 260),
            Samples.jpeg(300, 260),
            Samples.written(Samples.scene(300, 260, BufferedImage.TYPE_INT_RGB), "gif"),
            Base64.getDecoder().decode(LOSSY_WEBP),
            Base64.getDecoder().decode(LOSSLESS_WEBP),
            Base64.getDecoder().decode(LOSSY_WEBP_WITH_ALPHA),
            Samples.fromAPhone(Samples.jpeg(300, 260), 6)
        };
        for (int i = 0; i < 350; i++) {
            byte[] broken = wholes[i % wholes.length].clone();
            for (int n = chance.nextInt(12); n >= 0; n--) {
                broken[chance.nextInt(Math.min(broken.length, n % 2 == 0 ? 64 : broken.length))] =
                        (byte) chance.nextInt();
            }
            Prints prints = darkroom.develop(broken);
            assertThat(prints.refusal().isPresent()).isEqualTo(prints.jpegs().isEmpty());
        }
    }

    private BufferedImage developed(byte[] upload) {
        Prints prints = darkroom.develop(upload);
        assertThat(prints.refusal()).isEmpty();
        return Samples.read(prints.jpegs().get(768));
    }

    private void assertRefused(PictureRefusal refusal, byte[] upload) {
        assertThat(darkroom.develop(upload).refusal())
                .as("%d bytes", upload.length)
                .contains(refusal);
    }

    private static void assertColour(BufferedImage image, double x, double y, Color wanted) {
        var colour = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        int distance = Math.abs(colour.getRed() - wanted.getRed())
                + Math.abs(colour.getGreen() - wanted.getGreen())
                + Math.abs(colour.getBlue() - wanted.getBlue());
        assertThat(distance).as("%s, wanted %s", colour, wanted).isLessThan(60);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
