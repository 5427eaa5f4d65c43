/** Ends a script with the exit code it comes to; an error it throws is a message for the person who ran it, and code 1. */
export async function exitWith(exitCode: Promise<number>): Promise<void> {
  try {
    process.exitCode = await exitCode;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
