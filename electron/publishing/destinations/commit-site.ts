import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { CommitFailure, ProgramFailure } from '../../../ipc/send-failure.ts';
import { PRESS_FOLDER } from '../site-folder.ts';
import { runProgram } from './run-program.ts';

export interface CommittedSite {
  readonly branch: string;
  /** Null: the branch has this site already. */
  readonly commit: string | null;
}

export interface CommitOrder {
  /** A folder in the repository: the newsroom. */
  readonly folder: string;
  /** The site's folder. */
  readonly out: string;
  readonly branch: string;
  readonly message: string;
}

/**
 * Commits the site to a branch of the newsroom's repository, with git's own parts: index and work tree of their own,
 * so that nothing that is checked out, staged or typed is touched, and no hook runs. Nothing is sent anywhere.
 */
export async function commitSite(order: CommitOrder): Promise<Result<CommittedSite, CommitFailure>> {
  const { folder, branch } = order;
  const git = (...options: readonly string[]) => runProgram('git', options, { cwd: folder });
  const found = await git('rev-parse', '--absolute-git-dir');
  if (!found.ok) return found.failure.kind === 'program-missing' ? found : fail({ kind: 'no-repository', folder });
  const ref = `refs/heads/${branch}`;
  if (!(await git('check-ref-format', ref)).ok || branch.startsWith('-')) return fail({ kind: 'bad-branch', branch });
  const trees = await git('worktree', 'list', '--porcelain');
  if (trees.ok && trees.value.split('\n').includes(`branch ${ref}`)) return fail({ kind: 'checked-out', branch });

  const written = await treeOf(order, found.value.trim());
  if (!written.ok) return written;
  const tree = written.value;
  const parent = await git('rev-parse', '--quiet', '--verify', `${ref}^{commit}`);
  const parentId = parent.ok ? parent.value.trim() : null;
  if (parentId !== null) {
    const last = await git('rev-parse', `${parentId}^{tree}`);
    if (last.ok && last.value.trim() === tree) return ok({ branch, commit: null });
  }
  const parents = parentId === null ? [] : ['-p', parentId];
  const made = await git('commit-tree', tree, ...parents, '-m', order.message);
  if (!made.ok) return made;
  const commit = made.value.trim();
  // Only from where it was: another program may have moved it meanwhile.
  const moved = await git('update-ref', '-m', 'dateline: publish', ref, commit, parentId ?? '');
  return moved.ok ? ok({ branch, commit }) : moved;
}

/** Writes the site's files into the repository and gives the tree that holds them. */
async function treeOf({ folder, out }: CommitOrder, gitFolder: string): Promise<Result<string, ProgramFailure>> {
  const own = await mkdtemp(path.join(tmpdir(), 'dateline-index-'));
  const env = { GIT_INDEX_FILE: path.join(own, 'index'), GIT_DIR: gitFolder, GIT_WORK_TREE: out };
  const asTheyAre = ['-c', 'core.autocrlf=false', '-c', 'core.excludesFile=', '-c', 'advice.addEmbeddedRepo=false'];
  try {
    const options = [...asTheyAre, 'add', '--force', '--all', '--', '.', `:(exclude)${PRESS_FOLDER}`];
    const added = await runProgram('git', options, { cwd: out, env });
    if (!added.ok) return added;
    const tree = await runProgram('git', ['write-tree'], { cwd: folder, env });
    return tree.ok ? ok(tree.value.trim()) : tree;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** Sends the branch to the repository's `origin`, as its owner's git is set up to; asks for no password. */
export function pushBranch(folder: string, branch: string): Promise<Result<string, ProgramFailure>> {
  const env = { GIT_TERMINAL_PROMPT: '0' };
  return runProgram('git', ['push', 'origin', `refs/heads/${branch}`], { cwd: folder, env });
}
