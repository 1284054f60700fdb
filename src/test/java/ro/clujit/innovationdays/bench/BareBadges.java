package ro.clujit.innovationdays.bench;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Random;

/**
 * What OpenPDF and ZXing do alone: the page of a badge with everything on it in its place beforehand, the fields, the
 * texts at their size, the QR as vectors; no database, nothing to fit, nothing to read back. Run in a process of its own,
 * with the heap that the service has.
 */
final class BareBadges {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float WIDTH = 105 * MILLIMETRE;
    private static final float HEIGHT = 148 * MILLIMETRE;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final BaseFont regular = font("NotoSans-Regular");
    private final BaseFont semiBold = font("NotoSans-SemiBold");
    private final BaseFont bold = font("NotoSans-Bold");
    private final Random random = new Random(1);

    /** Prints how many a second each round made; the first is for the compiler. @param arguments badges, rounds */
    public static void main(String... arguments) throws Exception {
        int badges = Integer.parseInt(arguments[0]);
        var bare = new BareBadges();
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            long from = System.nanoTime();
            bare.draw(badges, OutputStream.nullOutputStream());
            System.out.printf(Locale.ROOT, "%.1f%n", badges * 1e9 / (System.nanoTime() - from));
        }
    }

    void draw(int badges, OutputStream out) throws Exception {
        var document = new Document(new Rectangle(WIDTH, HEIGHT), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        PdfContentByte canvas = writer.getDirectContent();
        PdfTemplate header = header(canvas);
        for (int i = 0; i < badges; i++) {
            document.newPage();
            canvas.addTemplate(header, 0, 0);
            fill(canvas, new Color(0xFFC21F), 0, 27.5f, 105, 1.4f);
            middle(canvas, bold, 30, "Ștefan-Alexandru", 46);
            middle(canvas, bold, 30, "Țurcanu " + i, 59);
            middle(canvas, semiBold, 14, "Știință și Țesături SRL", 66);
            middle(canvas, regular, 11, "Inginer", 70);
            qr(canvas);
            middle(canvas, regular, 9, "Cod", 129);
            middle(canvas, semiBold, 13, "7K4M-92QX", 129);
            fill(canvas, new Color(0xFFC21F), 0, 132, 105, 16);
            middle(canvas, bold, 22, "Participant", 143);
        }
        document.close();
    }

    private PdfTemplate header(PdfContentByte canvas) {
        PdfTemplate header = canvas.createTemplate(WIDTH, HEIGHT);
        fill(header, new Color(0x1D2796), 0, 0, 105, 27.5f);
        middle(header, bold, 17, "Cluj Innovation Days 2027", 15);
        middle(header, semiBold, 10, "15–16 aprilie 2027", 20);
        middle(header, regular, 9, "Centrul Expo Transilvania, Cluj-Napoca", 24);
        return header;
    }

    private void qr(PdfContentByte canvas) throws Exception {
        var code = new StringBuilder("CID27-");
        while (code.length() < 33) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        ByteMatrix modules =
                Encoder.encode(code.toString(), ErrorCorrectionLevel.M).getMatrix();
        float module = 42f / modules.getWidth();
        canvas.setColorFill(Color.BLACK);
        for (int row = 0; row < modules.getHeight(); row++) {
            int column = 0;
            while (column < modules.getWidth()) {
                int start = column;
                while (column < modules.getWidth() && modules.get(column, row) == 1) {
                    column++;
                }
                if (column > start) {
                    rectangle(canvas, 31.5f + start * module, 76.8f + row * module, (column - start) * module, module);
                }
                column++;
            }
        }
        canvas.fill();
    }

    private static void middle(PdfContentByte canvas, BaseFont font, float size, String text, float baseline) {
        canvas.beginText();
        canvas.setColorFill(Color.BLACK);
        canvas.setFontAndSize(font, size);
        canvas.setTextMatrix((WIDTH - font.getWidthPoint(text, size)) / 2, HEIGHT - baseline * MILLIMETRE);
        canvas.showText(text);
        canvas.endText();
    }

    private static void fill(PdfContentByte canvas, Color colour, float left, float top, float width, float height) {
        canvas.setColorFill(colour);
        rectangle(canvas, left, top, width, height);
        canvas.fill();
    }

    private static void rectangle(PdfContentByte canvas, float left, float top, float width, float height) {
        canvas.rectangle(
                left * MILLIMETRE, HEIGHT - (top + height) * MILLIMETRE, width * MILLIMETRE, height * MILLIMETRE);
    }

    private static BaseFont font(String name) {
        try (var in = BareBadges.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            return BaseFont.createFont(
                    name + ".ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    in.readAllBytes(),
                    null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
