package io.github.cameltelnyx.benchmarks.load;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.github.cameltelnyx.benchmarks.Measurement;

/** What this process uses up between two moments. To be made before the subject is, whose threads it shall count. */
public final class ProcessCost {

    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final int idleThreads = THREADS.getThreadCount();
    private long cpu;
    private long allocated;

    public void start() {
        THREADS.resetPeakThreadCount();
        cpu = SYSTEM.getProcessCpuTime();
        allocated = allocated();
    }

    /** The figures since {@link #start}. */
    public Measurement measurement(String name, long count, double seconds, double p50Micros, double p99Micros) {
        double each = Math.max(1, count);
        return new Measurement(name, count / seconds, (SYSTEM.getProcessCpuTime() - cpu) / each / 1e3,
                (allocated() - allocated) / each, THREADS.getPeakThreadCount() - idleThreads, p50Micros, p99Micros);
    }

    /** By the threads that live: those of the subjects do, as long as they are measured. */
    private static long allocated() {
        long sum = 0;
        for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
            sum += Math.max(0, bytes);
        }
        return sum;
    }
}
