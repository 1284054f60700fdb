package ro.clujit.innovationdays.programme.exchange.incoming;

/**
 * What a file says of something, or that it says nothing, which leaves a draft as it is.
 *
 * @param value null where it is said that there is none
 */
record Said<T>(boolean said, T value) {

    private static final Said<?> NOTHING = new Said<>(false, null);

    @SuppressWarnings("unchecked")
    static <T> Said<T> nothing() {
        return (Said<T>) NOTHING;
    }

    static <T> Said<T> of(T value) {
        return new Said<>(true, value);
    }

    T over(T before) {
        return said ? value : before;
    }
}
