package ro.clujit.innovationdays.badge.wallet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The service's mark, small: the marigold heart of a rhombus on ultramarine. */
final class PassIcon {

    private PassIcon() {}

    static byte[] png(int side) {
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(new Color(0x1D2796));
        canvas.fillRect(0, 0, side, side);
        rhombus(canvas, side, 0.42f, new Color(0x8B96FF));
        rhombus(canvas, side, 0.29f, new Color(0x1D2796));
        rhombus(canvas, side, 0.17f, new Color(0xFFC21F));
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static void rhombus(Graphics2D canvas, int side, float reach, Color colour) {
        int middle = side / 2;
        int far = Math.round(side * reach);
        canvas.setColor(colour);
        canvas.fillPolygon(
                new int[] {middle, middle + far, middle, middle - far},
                new int[] {middle - far, middle, middle + far, middle},
                4);
    }
}
