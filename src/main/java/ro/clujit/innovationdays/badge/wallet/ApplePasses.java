package ro.clujit.innovationdays.badge.wallet;

import de.brendamour.jpasskit.PKBarcode;
import de.brendamour.jpasskit.PKField;
import de.brendamour.jpasskit.PKPass;
import de.brendamour.jpasskit.enums.PKBarcodeFormat;
import de.brendamour.jpasskit.enums.PKPassType;
import de.brendamour.jpasskit.passes.PKGenericPass;
import de.brendamour.jpasskit.passes.PKGenericPassBuilder;
import de.brendamour.jpasskit.signing.PKInMemorySigningUtil;
import de.brendamour.jpasskit.signing.PKPassTemplateInMemory;
import de.brendamour.jpasskit.signing.PKSigningException;
import de.brendamour.jpasskit.signing.PKSigningInformation;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collections;

/** Passes for Apple's wallet: signed with the key of the installation's pass type. */
final class ApplePasses {

    static final String MEDIA_TYPE = "application/vnd.apple.pkpass";
    private static final Color ULTRAMARINE = new Color(0x1D2796);
    private static final Color ON_ULTRAMARINE = new Color(0xD3D8FF);

    private final WalletConfig.Apple config;
    private final PKSigningInformation signing;

    /** @throws IllegalStateException when the files are not what they should be */
    ApplePasses(WalletConfig.Apple config) {
        this.config = config;
        this.signing = signing(config);
    }

    byte[] of(Pass pass, WalletMessages words) {
        var template = new PKPassTemplateInMemory();
        try {
            template.addFile(PKPassTemplateInMemory.PK_ICON, new ByteArrayInputStream(PassIcon.png(29)));
            template.addFile(PKPassTemplateInMemory.PK_ICON_RETINA, new ByteArrayInputStream(PassIcon.png(58)));
            template.addFile(PKPassTemplateInMemory.PK_ICON_RETINAHD, new ByteArrayInputStream(PassIcon.png(87)));
            return new PKInMemorySigningUtil()
                    .createSignedAndZippedPkPassArchive(content(pass, words), template, signing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PKSigningException e) {
            throw new IllegalStateException("A pass could not be signed", e);
        }
    }

    private PKPass content(Pass pass, WalletMessages words) {
        PKGenericPassBuilder fields = PKGenericPass.builder()
                .passType(PKPassType.PKEventTicket)
                .primaryField(field("name", words.name(), pass.name()))
                .secondaryField(field("type", words.type(), pass.type()))
                .auxiliaryField(field("place", words.place(), pass.place()))
                .backField(field("code", words.code(), pass.shortCode()));
        if (!pass.organisation().isEmpty()) {
            fields.secondaryField(field("organisation", words.organisation(), pass.organisation()));
        }
        if (!pass.dates().isEmpty()) {
            fields.auxiliaryField(field("dates", words.dates(), pass.dates()));
        }
        var builder = PKPass.builder()
                .formatVersion(1)
                .passTypeIdentifier(config.passTypeId())
                .teamIdentifier(config.teamId())
                .serialNumber(pass.serial())
                .groupingIdentifier(pass.event().toString())
                .organizationName(pass.edition())
                .description(pass.edition())
                .logoText(pass.edition())
                .backgroundColor(ULTRAMARINE)
                .foregroundColor(Color.WHITE)
                .labelColor(ON_ULTRAMARINE)
                .barcodeBuilder(PKBarcode.builder()
                        .format(PKBarcodeFormat.PKBarcodeFormatQR)
                        .message(pass.code())
                        .messageEncoding(StandardCharsets.ISO_8859_1)
                        .altText(pass.shortCode()))
                .pass(fields);
        pass.begins().ifPresent(builder::relevantDate);
        return builder.build();
    }

    private static PKField field(String key, String label, String value) {
        return PKField.builder().key(key).label(label).value(value).build();
    }

    private static PKSigningInformation signing(WalletConfig.Apple config) {
        try (var store = Files.newInputStream(Path.of(config.certificate()));
                var intermediate = Files.newInputStream(Path.of(config.intermediate()))) {
            char[] password = config.password().toCharArray();
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(store, password);
            String alias = Collections.list(keys.aliases()).get(0);
            return new PKSigningInformation(
                    (X509Certificate) keys.getCertificate(alias),
                    (PrivateKey) keys.getKey(alias, password),
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(intermediate));
        } catch (IOException | GeneralSecurityException | IndexOutOfBoundsException e) {
            throw new IllegalStateException(
                    "innovationdays.wallet.apple: the certificate or the intermediate one cannot be read", e);
        }
    }
}
