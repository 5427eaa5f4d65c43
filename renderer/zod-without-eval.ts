import { z } from 'zod';

/** zod would try `new Function` to see whether it may compile its schemas; the page's policy forbids it, rightly. */
z.config({ jitless: true });
