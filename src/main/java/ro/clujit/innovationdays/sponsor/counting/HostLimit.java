package ro.clujit.innovationdays.sponsor.counting;

import io.netty.util.NetUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much each host may have counted in a minute, in this instance. Its address is not kept: a number stands for it that
 * nobody can go back from, for the key that it was made with is forgotten with the minute.
 */
@ApplicationScoped
class HostLimit {

    /** A hall full of people has one address. */
    static final int MOST_A_MINUTE = 600;

    /** Whoever comes after so many other hosts in a minute is let in uncounted: the limit must not take the memory. */
    private static final int MOST_HOSTS = 50_000;

    private static final int MINUTE = 60;

    private record Minute(long number, long key, ConcurrentHashMap<Long, Integer> asked) {}

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private volatile Minute minute = new Minute(0, 0, new ConcurrentHashMap<>());

    HostLimit(Clock clock) {
        this.clock = clock;
    }

    /** @return false where this host has had enough counted for now */
    boolean admits(String host) {
        long number = clock.instant().getEpochSecond() / MINUTE;
        Minute now = minute;
        if (now.number() != number) {
            now = new Minute(number, random.nextLong(), new ConcurrentHashMap<>());
            minute = now;
        }
        long stand = stand(host, now.key());
        if (now.asked().size() >= MOST_HOSTS && !now.asked().containsKey(stand)) {
            return true;
        }
        return now.asked().merge(stand, 1, Integer::sum) <= MOST_A_MINUTE;
    }

    /** Of an address of IPv6 the half that is a household's; a device makes up the rest as it likes. */
    private static long stand(String host, long key) {
        byte[] address = NetUtil.createByteArrayFromIpAddressString(host);
        long known = address == null
                ? host.hashCode()
                : ByteBuffer.wrap(Arrays.copyOf(address, Long.BYTES)).getLong();
        long mixed = (known ^ key) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }
}
