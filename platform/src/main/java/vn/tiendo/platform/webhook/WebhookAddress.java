package vn.tiendo.platform.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import vn.tiendo.platform.problem.Rejection;

/** Where a webhook may lead: https to a public host, unless the configuration trusts the own network. */
public final class WebhookAddress {

    private static final int LONGEST = 500;

    private final boolean allowPrivate;

    /**
     * A rule for addresses.
     *
     * @param allowPrivate whether they may lie in the own network and be plain http
     */
    public WebhookAddress(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    /**
     * The address, if somebody may name it.
     *
     * @throws Rejection webhook-address-invalid, webhook-address-private
     */
    public String checked(String written) {
        var url = written.strip();
        if (url.length() > LONGEST || !isWellFormed(url)) {
            throw new Rejection(WebhookProblem.WEBHOOK_ADDRESS_INVALID).at("url");
        }
        if (resolved(URI.create(url)).isEmpty()) {
            throw new Rejection(WebhookProblem.WEBHOOK_ADDRESS_PRIVATE).at("url");
        }
        return url;
    }

    private boolean isWellFormed(String url) {
        try {
            var uri = URI.create(url);
            boolean scheme = "https".equals(uri.getScheme()) || (allowPrivate && "http".equals(uri.getScheme()));
            return scheme && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /**
     * Where the host is now, empty where it is unknown or any of its addresses is private. A name can come to mean another
     * address, so it is asked right before each call, and the call goes to an address of this answer and to no other.
     */
    List<InetAddress> resolved(URI uri) {
        try {
            var addresses = List.of(InetAddress.getAllByName(uri.getHost()));
            boolean permitted = allowPrivate || addresses.stream().allMatch(WebhookAddress::isPublic);
            return permitted ? addresses : List.of();
        } catch (UnknownHostException _) {
            return List.of();
        }
    }

    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        boolean special = address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress();
        return !special && (address instanceof Inet6Address ? isGlobal6(bytes) : isGlobal4(bytes));
    }

    /** Not "this network", carrier NAT, benchmark nets or the reserved rest. */
    private static boolean isGlobal4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        boolean carrier = first == 100 && second >= 64 && second < 128;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean protocol = first == 192 && second == 0 && b[2] == 0;
        return first != 0 && first < 224 && !carrier && !benchmark && !protocol;
    }

    /** Global unicast only, and no address of the older protocol in disguise. */
    private static boolean isGlobal6(byte[] b) {
        boolean global = (b[0] & 0xe0) == 0x20;
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        boolean teredo = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0 && b[3] == 0;
        return global && !sixToFour && !teredo;
    }
}
