import CCurl

extension CurlFetcher {
    /// The library that asks servers and its parts, with their versions, such as `libcurl/8.5.0 OpenSSL/3.0.13`; `nil`
    /// where there is none. Opens the library.
    public static var version: String? { px_curl_version().map { String(cString: $0) } }
}
