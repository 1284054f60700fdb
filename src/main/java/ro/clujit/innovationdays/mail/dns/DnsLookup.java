package ro.clujit.innovationdays.mail.dns;

import io.netty.buffer.ByteBuf;
import io.netty.channel.AddressedEnvelope;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.dns.DefaultDnsQuestion;
import io.netty.handler.codec.dns.DnsRawRecord;
import io.netty.handler.codec.dns.DnsRecord;
import io.netty.handler.codec.dns.DnsRecordType;
import io.netty.handler.codec.dns.DnsResponse;
import io.netty.handler.codec.dns.DnsResponseCode;
import io.netty.handler.codec.dns.DnsSection;
import io.netty.resolver.dns.DnsNameResolver;
import io.netty.resolver.dns.DnsNameResolverBuilder;
import io.netty.resolver.dns.DnsServerAddressStreamProvider;
import io.netty.resolver.dns.DnsServerAddressStreamProviders;
import io.netty.util.concurrent.Future;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Asks the machine's own DNS server for TXT records. By Netty, which is here for HTTP: the JDK's way is JNDI, which Quarkus
 * keeps closed for good reason.
 */
@Singleton
public class DnsLookup {

    private static final long PATIENCE_MILLIS = 1500;

    private final DnsNameResolver resolver;

    @Inject
    DnsLookup(Vertx vertx) {
        this(vertx, DnsServerAddressStreamProviders.platformDefault());
    }

    DnsLookup(Vertx vertx, DnsServerAddressStreamProvider servers) {
        this.resolver = new DnsNameResolverBuilder(
                        ((VertxInternal) vertx).getEventLoopGroup().next())
                .datagramChannelType(NioDatagramChannel.class)
                // A long answer does not fit into a datagram.
                .socketChannelType(NioSocketChannel.class)
                .nameServerProvider(servers)
                .queryTimeoutMillis(PATIENCE_MILLIS)
                .maxQueriesPerResolve(2)
                .build();
    }

    /** Asks for all at once. @return what each name has; in some seconds at most */
    public Map<String, DnsAnswer> texts(Set<String> names) {
        Map<String, Future<AddressedEnvelope<DnsResponse, InetSocketAddress>>> asked = new LinkedHashMap<>();
        Map<String, DnsAnswer> answers = new LinkedHashMap<>();
        for (String name : names) {
            try {
                asked.put(name, resolver.query(new DefaultDnsQuestion(name, DnsRecordType.TXT)));
            } catch (IllegalArgumentException e) {
                // A part of it is longer than DNS has.
                answers.put(name, DnsAnswer.of(List.of()));
            }
        }
        asked.forEach((name, answer) -> answers.put(name, read(answer)));
        return answers;
    }

    private static DnsAnswer read(Future<AddressedEnvelope<DnsResponse, InetSocketAddress>> asked) {
        try {
            if (!asked.await(4 * PATIENCE_MILLIS, TimeUnit.MILLISECONDS) || !asked.isSuccess()) {
                return DnsAnswer.NONE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DnsAnswer.NONE;
        }
        AddressedEnvelope<DnsResponse, InetSocketAddress> answer = asked.getNow();
        try {
            DnsResponse response = answer.content();
            boolean isDefinite = response.code().equals(DnsResponseCode.NOERROR)
                    || response.code().equals(DnsResponseCode.NXDOMAIN);
            return isDefinite ? DnsAnswer.of(texts(response)) : DnsAnswer.NONE;
        } finally {
            answer.release();
        }
    }

    private static List<String> texts(DnsResponse response) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < response.count(DnsSection.ANSWER); i++) {
            DnsRecord record = response.recordAt(DnsSection.ANSWER, i);
            if (record.type().equals(DnsRecordType.TXT) && record instanceof DnsRawRecord raw) {
                texts.add(text(raw.content()));
            }
        }
        return texts;
    }

    /** A long text stands in several pieces, which belong together without a space (RFC 7208, section 3.3). */
    private static String text(ByteBuf content) {
        var text = new StringBuilder();
        int at = content.readerIndex();
        while (at < content.writerIndex()) {
            int length = Math.min(content.getUnsignedByte(at), content.writerIndex() - at - 1);
            text.append(content.toString(at + 1, length, StandardCharsets.ISO_8859_1));
            at += length + 1;
        }
        return text.toString();
    }

    @PreDestroy
    void close() {
        resolver.close();
    }
}
