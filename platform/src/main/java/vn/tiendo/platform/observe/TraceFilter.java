package vn.tiendo.platform.observe;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts every request into its trace and tells the caller which one. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TraceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TraceContext.begin(request.getHeader(TraceContext.HEADER));
        try {
            String current = TraceContext.currentOrNull();
            if (current != null) {
                response.setHeader(TraceContext.HEADER, current);
            }
            chain.doFilter(request, response);
        } finally {
            TraceContext.end();
        }
    }
}
