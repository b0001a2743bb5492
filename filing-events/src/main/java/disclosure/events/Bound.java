package disclosure.events;

/** How a stated figure limits the true one. */
public enum Bound {
    /** 约, 左右, approximately: near it, on either side. */
    ABOUT,
    /** 近, 接近, nearly: a little less. */
    NEARLY,
    /** 超过, 逾, 多, more than. */
    MORE_THAN,
    /** 不低于, 不少于, 以上, at least. */
    AT_LEAST,
    /** 低于, 不足, less than. */
    LESS_THAN,
    /** 不超过, 以内, 上限, up to. */
    AT_MOST
}
