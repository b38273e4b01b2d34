<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Run the command again with --verbose before it for technical details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: {count} written. Run the same command to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Already there: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} of {count} could not be read; see error_kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out: --local uses all cores, and --device chooses a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring on {where}. Close other programs for accurate results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: {done} of {count} written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results from earlier runs: {count}. Use --again to classify them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} of {count} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first page or frame of {count} was classified. Use --all-pages to classify all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown as usual, for example with its own range of values: {count}. Table, JSON and HTML say how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipe the bytes of an image file into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input holds more than {memory_bytes} MB, too much for an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}. Fast mode is not faster here: this device has no half precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}. Fast mode is not faster here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“auto” uses cpu, because {name} was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intel GPUs and NPUs are used only when --device names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}; {count2} beside the best of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No copies and nothing that looks alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: the report covers {done} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To resume, run the same command with --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} The evaluation continues but cannot be resumed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming: {known} of {count} already done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interrupted evaluation of these images with the same weights, crops and mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new one without --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{images} of {classes} in “{source}”{labelled}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more label(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No image that “{source}” names exists: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths are relative to the folder of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: {count}. For example, {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: {count} on the blacklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: {images} with {count} that match no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a folder, and several images need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a folder with --output DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count} could not be read or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is one file, but each image gets its own file in the folder --output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{kind}” instead to save one {kind} file per image. For a single image, give --output a file name too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{among}” is neither a folder nor the number of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the result, or add --overwrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give images, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{output}” does not say in which format to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it end in .npy, .npz or .parquet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with: pip install pyarrow. Or write an .npz file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the last blocks; the weights taught so far are saved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {count} kept aside: right on {before} before, on {after} after training (McNemar's test, p = {p_value}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is better, so the trained network is what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not clearly better, so the trained network was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run_id} continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching {count}. Press Ctrl+C to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {count} classified, {failed} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {message} It will be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not there. Waiting for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --follow-links to follow links that lead out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fell_back_because} Using the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded. The publisher states no hash, so the file could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{output}” says {said}, which this command does not write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes {list}. Choose another name for the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{output}” says {said}, but --format says {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the result, or leave --format out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{parent}” to write “{name}” to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the folder first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two results would be written to the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each result its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{existing}” is an input file and would be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{existing}” is one of this program's own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” exists already, and nothing tells whether it is an older result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” exists and is {names}, not {names2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {file_format} cannot be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted run {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete run {strip}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run is {strip}. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unfinished run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no saved runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not the number of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from “inception-cli runs list”, or the word “last”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export: run {id} has no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export: every image of run {id} could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export: no image of run {id} matches the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} of {number} checks failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is in {token_file}. Press Ctrl+C to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No similar image was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--in all” and “--no-store” cannot be combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a folder to search in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder that holds the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sorted. Run the same command again to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong</source>
        <comment>%Ln file that belongs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed with a number because the name is taken: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved along: {along} to these images (XMP, RAW, MOV, JSON, …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left where they are: {left} to these images{why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sorted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: {needed_bytes} MB needed, {free_bytes} MB free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keywords were written. Run the same command again to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords for {count}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without keywords:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no keywords to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{output}” is not a name for weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it end in .safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report: too few images to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in two classes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{own}” has {count}, less than a third of the largest class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}” is saved as “{name}”: the disk does not accept that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs PyTorch, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install inception-gui[train] with pip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{output}” already has a training run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --resume to continue it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from {count} of {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: {count} without a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing will be measured: there are no validation images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring on {count}{seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint after step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal was not written by this program for you, or was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it, add --yes to do what is listed above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <comment>%Ln copy</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was not deleted because it is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sort to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would {verb} {count}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: {count} written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching {title}{size}. Press Ctrl+C to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cameras found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no published weights named “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” exists and is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or add --overwrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no weights to verify in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical to the published preprocessing, to the last bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full precision; large photos are decoded at a reduced size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half precision where the device supports it; predictions may differ slightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above 99%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/archive</name>
    <message>
        <source>Give a folder of images, tars, or a Parquet table with a column of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster needs Ray, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with: pip install "inception-gui[cluster]". Or add --local, which does the same on this machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster {where} cannot be reached or started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address with `ray status`, or add --local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster failed while it classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the command again: it does only what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine of the cluster has version {version} of Inception GUI, not {version2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the same version on all machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and is a Parquet file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{name}” has no column that is known to hold images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the column of paths or bytes with --column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address “{address}” cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a path, or an address such as s3://BUCKET/FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at “{base}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “{address}” does not answer as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and the keys, then run the command again: it does only what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” stands for more than {most} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name fewer at a time, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or pack it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{table_name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it has not changed, then run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of the table names no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the column of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was refused: it has {size} MB, and the limit is {memory_bytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keys of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{path}” holds parts of another program or of a result whose note is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds results that were made in another way ({list}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same weights, mode, --top and --features, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{note_name}” in the folder of the result cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the program's newest version, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “{name}” of the result cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this file, then run the command again: its images are classified anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No features of this image are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `inception-cli archive` with --features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has too many different classes to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its column label_1 holds names of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of this archive is finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” holds no Parquet tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for `inception-cli archive`, or choose the folder that it wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you have permission to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a result of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a table that `inception-cli archive` or an export as Parquet wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{path}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it and run `inception-cli archive` again: it makes what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/backends</name>
    <message>
        <source>“{wanted}” is not a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0, mps, intel-gpu or npu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a Mac with Apple silicon has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenVINO lists none; it may lack a driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is not installed; it comes with inception-gui[gpu].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed PyTorch was built without CUDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NVIDIA driver works with the installed PyTorch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {wanted} device was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} could not be used: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omit --device, or use --device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither OpenVINO nor PyTorch can be loaded, and one of them must run the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Inception GUI again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/cam</name>
    <message>
        <source>The usual choice: coarse, stable and instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers whole objects, and several of them, better; much the same for every class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights only what the class depends on; identical to Grad-CAM at the last layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For earlier layers with finer detail; much the same for every class at the last layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers the image piece by piece and measures how the score drops. Slow, but needs no gradients: a cross-check of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is roughly where the network looked; it is not an outline or an explanation, and does not show that the prediction is correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is roughly where the network looked, much the same for every class; it is not an outline or an explanation, and does not show that the prediction is correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the image supports {name} more than {rival}, so the heat map is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the image supports {name}, so the heat map is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} in the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network considers {name} unlikely {percent}. Bright areas resemble it more than {rival}, which does not mean that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network considers {name} unlikely {percent}. Bright areas resemble it most, which does not mean that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covering brighter areas lowered the score of {name} {percent} relative to {rival} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covering brighter areas lowered the score of {name} {percent} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brighter areas favour {name} {percent} over {rival} more strongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brighter areas raised the score of {name} {percent} more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/evaluation</name>
    <message>
        <source>There is no evaluation {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {number} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation cannot be saved: its folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space there, or check that you have permission to write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {id} is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it before deleting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {id} used other images, weights or crops, or another mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the same to resume it, or start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {number} is running in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it finishes, or stop it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of evaluations cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/evaluation/dataset</name>
    <message>
        <source>Some images are missing from the ground-truth file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground-truth file has no line for the numbers of some images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official names are ILSVRC2012_val_00000001.JPEG and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” contains the number {wrong}; ILSVRC's numbers go from 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If its numbers start at 0 in the order of WordNet ids, put the file name and a space before each number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a ground-truth file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line must hold one number or WordNet id, or a file name and a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” contains no labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a MATLAB file, which this program does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omit --synsets: the meaning of ILSVRC's numbers is built in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not list each of the 1000 classes of ILSVRC-2012 once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lists the classes by WordNet id, which is not the order of ILSVRC's numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omit --synsets: the meaning of ILSVRC's numbers is built in. With this list nearly every label would be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some images are not in a folder named after a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put each image into a folder named after its class, or use a ground-truth file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some images are less than {depth} folders deep, and so in no folder of a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put each image into a folder of a class, {depth} folders down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder {depth} is a class (“{names}” is not), but “{classes}”, {below} it, is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --label-depth {other}, or the folder that holds the folders of the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class named “{meant}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class {number} where classes count from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number from 1 to {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a mapping file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one line per label: the label, a comma, and its class (a name, a number from 0, or a WordNet id).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the columns path,label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no column for {what}. Its first line has {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the column {name}. A label is a WordNet id, a number from 0 to 999 or a class name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {most_rows} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate the images in several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{name}” has too few columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line needs a path and a label; put a path with a comma in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{name}” names no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the path of an image into it, or delete the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV (in Excel: “CSV UTF-8”) and use that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a table of labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs one line per image or label, with two columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of “{name}” are numbers ({numbers}), which may count from 0 or from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --numbered-from 0 if tench is 0 and goldfish is 1, or --numbered-from 1 if tench is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a folder with one folder per class, or a table with the columns path,label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ground-truth file belongs to a folder of images, not to a table of labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the folder that contains the validation images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is neither a folder nor a table of labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table is a .csv file with the columns path,label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some images are listed with two different labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the wrong line of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} The blacklist names {blacklisted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a folder with one folder per class (named by WordNet id, name or number), a table with the columns path,label, or a ground-truth file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --follow-links to follow links that lead out of the folder, or its real folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/evaluation/report</name>
    <message numerus="yes">
        <source>%Ln more pair(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not an evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a file that “inception-cli evaluate --format json” wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two evaluations have no image in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare evaluations of the same folder with the same labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper does not specify its 12 crops; these are the 12 of the 144 that come from the central square at the smallest scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {verb} an image; each image counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished: {done} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights are not one of the published files: the numbers describe this file, not Inception V3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher of these weights states no hash: that this is the published file could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold makes 95% of the predictions right and keeps at least {fewest_answers} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the predictions with a probability of at least {threshold}, {value} are right (95% interval {low}); {coverage} of the images have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; {without} are not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} on the blacklist skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} skipped: the label does not match one class.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/exports</name>
    <message>
        <source>Text table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report with thumbnails (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines, one image per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet table for data tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/features</name>
    <message>
        <source>The kept features were written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or another profile folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept features could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the folder {parent}: they are computed again when they are needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/files</name>
    <message>
        <source>There is no standard output to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not accept the name “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be replaced; another program may be using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are in “{name}”, beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not accept the name {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to write {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or write to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to write {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that uses the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another folder or another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space for {what}: {needed} MB are needed, {free} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk of “{folder}”, or use another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{target}” is an input file and is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you have permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a pipe or a device, not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {most_bytes} MB, more than such a file can need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/images</name>
    <message>
        <source>High dynamic range, shown with the brightness of a usual screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a link that points back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a pipe, a socket or a device, not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: the image has no pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was refused: it has {size} MB, and the limit for this format is {memory_bytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: it begins as a JPEG image, then ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a JPEG with 12 bits a colour, which this program does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted, or its disk is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions, or copy it to one of your own folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image in one of these formats: {reads}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image format is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the image as JPEG or PNG in the program that made it, then open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: its image cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image was refused: it is too large to be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy with another program, then open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image was refused: because of the way it was saved, it would take too long to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again with another program, then open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of this file is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it holds images, unpack it and open the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in live mode, which reads videos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it with “git annex get” or “dvc pull”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to a file that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {name}, not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {name}, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {name}, whose content is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it with “git lfs pull” or “git annex get”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: the image ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file starts like {name}, but it is damaged or a rare variant that is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: it starts like {name} but cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image was refused: its {width} × {height} pixels need {needed} MB of memory, and the limit is {allowed} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image was refused: it has {width} × {height} pixels, and the limit is {most} million.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image was refused: it has {count}, which would take too long to read; the limit is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an HEIC image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a camera's RAW file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an HEIC or AVIF image or a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that stands for a file of {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PostScript drawing (EPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Photoshop document (PSD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIMP document (XCF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mouse pointer (CUR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a macOS icon (ICNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a DICOM image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Windows drawing (WMF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Windows drawing (EMF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a DPX image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Amiga image (IFF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XPM image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PCX image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an animation (FLI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an animation (FLC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video or sound recording (Ogg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an office document or a folder's cache (Thumbs.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packed file (bzip2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packed file (xz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mouse pointer (ANI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Targa image (TGA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PPM image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has only {have}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an HEIC image, and this installation has no decoder for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an AVIF image, and this installation has no decoder for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of its pixels is wrong, so it may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colour profile was not used: it is larger than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact mode uses the values as they are stored; elsewhere the image has its own range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown with its own range: values {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/inference</name>
    <message>
        <source>For this image, the network computes values that are not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use other weights: these are damaged or made for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of the GPU is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU has stopped working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network was just replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of this computer is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be computed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} The CPU continues, more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/items</name>
    <message numerus="yes">
        <source>%Ln archives that are not unpacked</source>
        <comment>%Ln archive that is not unpacked</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that are not images</source>
        <comment>%Ln file that is not an image</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images in an unsupported format</source>
        <comment>%Ln image in an unsupported format</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images beside the folders of the classes</source>
        <comment>%Ln image beside the folders of the classes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden or system file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead out of the folder</source>
        <comment>%Ln link that leads out of the folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links to folders that are searched anyway</source>
        <comment>%Ln link to a folder that is searched anyway</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead to no file</source>
        <comment>%Ln link that leads to no file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files whose content is not on this computer (git annex get or dvc pull fetches it)</source>
        <comment>%Ln file whose content is not on this computer (git annex get or dvc pull fetches it)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices or pipes</source>
        <comment>%Ln device or pipe</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that could not be opened</source>
        <comment>%Ln file that could not be opened</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders that could not be opened</source>
        <comment>%Ln folder that could not be opened</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/jobs</name>
    <message>
        <source>All weights of an ensemble must run in the same mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of this ensemble do not name the same classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average only networks of the same classes in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ensemble contains the same weights twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging a network with itself changes nothing: give each file once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left on the disk of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more can be written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its disk is connected and that you have permission to write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved} of {count} were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be created: {lower}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments cannot be written as “{suffix}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name that ends in {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos cannot be saved as “{suffix}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the video itself and would be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the copy with heat maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no frames that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether another program can play it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network differs from torchvision's: in the block that its classes are named from, in its first layers or in its pooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it with --format onnx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX files need the package onnx, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with: pip install onnx. Or export with --format torchvision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights cannot be downloaded from “{base_url}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https://, or unset {address_variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few images to train on: whether it helps could not be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its full path, then its arguments, each by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{program}” is a batch file, which no file name may reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a program, for example Python with your script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was ended after {limit_s} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command could not be run: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended with exit code {returncode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote in the command is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes around each argument that contains spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights do not work: the network computes values that are not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the weights again, or use another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images in that folder that were not learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with images that show none of the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be saved as “{suffix}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is too large for {picture_format}: its longer side has {longest} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was copied, but the original could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to write to “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file named “{name}” now exists at the destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its destination folder no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to read or delete it, or to write to its destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since the plan was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be sorted: {lower}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and sort again, or undo this sort with its journal {journal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed_bytes} MB needed, {free_bytes} MB free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space for the images on the disk of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be written, and without it a sort cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk of your user folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two classes have images that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images, then teach again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made with other images, or their labels have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its steps have {images_per_step} images, not {images_per_step2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made with other options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it with the images and options that it began with, or start a new one in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again without --resume, into another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is training in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it finishes, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sort was already undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal “{name}” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is space and that you have permission to write to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be restored: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a journal of keywords that this program wrote for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in “{journals}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keywords were already undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/keywords</name>
    <message>
        <source>Another window or command is still writing these keywords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a journal of keywords that this program wrote for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals are in the profile folder and end in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keywords are in a form that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large for a sidecar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not XMP in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not XMP, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not XMP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a document type, which XMP never needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply, or has too many parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds more keywords than this program writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of the keywords could not be written, so no more were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk that holds your user folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed since the keywords were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not lead back to what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link or a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to write keywords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then write them again: what is written stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/labels</name>
    <message>
        <source>“{shown}” names {number} classes, but the network has {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file with the names of these weights' classes, one for each, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” does not name the classes of a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one class per line, in the order of the network's outputs, or give a JSON file such as Keras's class_indices.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an index from 0 to {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” matches several classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of them: {by_word_folded}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class named “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a class name, an index from 0 to {number}{labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike anything it was taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}; of which kind is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure, but {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably {best}, maybe {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe {best} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some kind of {group}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/live</name>
    <message>
        <source>Predictions cannot be written as “{suffix}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several cameras or streams have stopped responding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the camera, wait a minute and try again, or restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying to reconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” sends only black frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its cover, turn on a light, and close other programs that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has not sent a frame yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some cameras take half a minute. Check that it is switched on and not used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is slow to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be on a disk or network that has to wake up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug it, connect it again, close other programs that use it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or network that it is on, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has stopped sending frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” can no longer be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has ended, or the connection to it was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{title}” does not send frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it, unplug it, connect it again, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{title}” was unplugged or switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/runs</name>
    <message>
        <source>The saved runs were written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to save the results of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk that holds your user folder, then resume the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the saved runs is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} and the files beside it away; the program creates a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved runs could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you can write to your user folder and that no other program is using the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not where it was, so this run cannot be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect its disk or put it back, then resume the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {id} was made with other weights: {weights_key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select those weights to resume it, or start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {id} was made in {mode} mode, not in {mode2} mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select {mode} mode to resume it, or start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of the {known} images of this run are not where they were, so it was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If their disk is not connected, connect it and resume the run. Its results are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {id} is running in another window or command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {id} is running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/serve</name>
    <message>
        <source>The request is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request comes from a web page of an origin that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no Content-Length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is larger than this service takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent to another host than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image cannot be read; the body is that of 200, with a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests wait. Try again after the seconds in Retry-After.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prediction, as inception-cli writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is an image file of any format that the program reads, {most_bytes} MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port {port} cannot be used; another program may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one with --port, or 0 for any that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here. The service is at /classify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Content-Length is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is larger than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages of this origin may not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file “{path}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one with --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file “{path}” can be read by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{path}” holds no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it; a new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/sorting</name>
    <message>
        <source>Another window or command is still working on this sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it finishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal “{path}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the journal that the sort reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal “{path}” names files where no sort puts any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it: it may have been made to delete or move your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not the journal of a sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals end in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder has been replaced by a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file has the name of the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy has changed since the sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is gone or has changed, so this copy may be the only one left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file differs from its original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither in its new place nor in its original one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file has its original name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the image that the sort moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/teach</name>
    <message>
        <source>At least two classes are needed to tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no classes in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the images of each class into a folder of its own, beside each other in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {number} classes, more than {most_classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder that holds the classes' folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not a folder that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder that holds a folder for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {most_classes} classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the folders of the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a project of this program, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another project, or the folders with the images.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/train</name>
    <message>
        <source>“{name}” is not a checkpoint of a training run, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}” is not a folder, a table of labels or a tar file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a folder with one folder per class, a .csv file with the columns path,label, or WebDataset's .tar files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}” has no images with a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}” has {number} classes; a network has 2 to {most_classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder that holds one folder per class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preset has another first layer than the weights to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the preset factorised-7x7 or inception-v3, or leave out --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}” is not a device to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0 or mps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no GPU number {chosen} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start as many processes as there are GPUs, or use --device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {kind} device was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe's {name} cannot be {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See inception-cli train --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 7x7 first layer is for images of 299 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --resolution 299 with this preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the recipe of a training run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean loss of the images learned from, label smoothing and the auxiliary classifier included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of right answers on the validation images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images per second, all processes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were no validation images, so nothing was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation images are among those that were learned from: the accuracy says whether they were learned, and nothing about other images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} could not be read; others were learned instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is significant at the 5% level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is not significant at the 5% level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” names no range of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as shard-{{000..146}}.tar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or leave this file out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most_replacements} images in a row cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the folder, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training failed: the loss is not a number any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with a lower --rate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/video</name>
    <message>
        <source>“{title}” cannot be played: it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether another program can show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a sound recording and contains no video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” contains no video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video format “{container}” of “{title}” is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264) with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames of “{title}” are too large: {width} × {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it at a smaller size; 8K is the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{name}” is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to use the camera “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your user to the group “video”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{name}” is being used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{name}” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it, close other programs that use it, {allow}, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the video is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback continues after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” cannot be played: it is damaged, or its format is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether another program can play it; saving it as MP4 (H.264) may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a file and that you have permission to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{suffix} videos cannot be written on this computer: none of {list} works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name that ends in .avi or .mp4 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” contains no readable frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be incomplete or damaged. Check whether another program can play it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera, file or folder named “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To list the cameras, run “inception-cli watch --list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that start with “{address}://” are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {list}, or the path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images in “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that contains images, or a pattern such as shot_%03d.png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the images in “{title}” can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one of them alone to see what is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” does not allow access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and the permissions that the camera or server gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but there is nothing at “{title}” (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, its path in particular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” accepts connections, but sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the stream is switched on, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” answers, but does not send a supported video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address: it must be that of the stream, not of a web page that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” does not accept this user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both in the address; special characters must be written as %40 for @, and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” asks for a user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no computer named “{host}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” answers, but sends nothing on port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and that the stream is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network, and that the stream is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not the address of a stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address such as http://192.168.1.20:8080/video or rtsp://camera.local/stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a web page, not a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address: it must be that of the stream itself, not of a page that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image at “{title}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether a web browser shows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/weights</name>
    <message>
        <source>Give their names with --labels FILE (one per line, in the order of the network's outputs), or save that file as labels.txt beside the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preprocessing named “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” beside them names other classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address to download these weights from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was not the published file and was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection keeps breaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not resume the download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends the file in an unexpected encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends another part of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers a file that is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers a file whose size is not that of the published one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends more data than the published file has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space for the weights: {need} MB are needed, {free} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk of {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an Inception V3 state dict in torchvision's, MMPretrain's or timm's format; it may have classes of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the state dict instead: torch.save(model.state_dict(), file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This weights file is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights are stored in a compressed or special form that cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them again as plain (dense, not quantised) tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights use a number format that cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them again as float32, float16 or bfloat16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a weights file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only a pointer to a weights file (git-lfs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an image, not a weights file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a NumPy file, not a weights file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF document, not a weights file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no weights file “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This weights file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you have permission to read it and that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a weights file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be Inception V3 weights ({size} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This weights file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, not a weights file. The download failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a tar archive, which this program does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could run code on this computer, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a state dict saved with torch.save, or a .safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are absurdly large together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no weights named “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the path of a file or one of {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {key} ({title}) are not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” named by {variable} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct {variable}, or unset it to use the default weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or is not the published file {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download these weights again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights could not be saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is free space and that you have permission to write to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network, or download the file on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer has this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server or a proxy does not allow this download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page arrived instead of the file. This network may require you to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any page in a web browser, sign in, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem or is too busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not send the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects the download to an address that cannot be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove its identity, so nothing was downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this network inspects connections, install its certificate on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be found. Is this computer online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not respond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network requires a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the download is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects the download to an unprotected address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights were refused: they have {classes} classes, and the limit is {fewest_classes} to {most_classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of these weights have the wrong size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not complete Inception V3 weights: parts of the network are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not plain Inception V3 weights: the file contains parts of another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights belong to {network_name}, not to Inception V3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the weights of an Inception V3 network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an ordinary zip archive, not a weights file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras's weights need the package h5py, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with: pip install h5py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Keras model: it has too many parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has Keras's weights without the names of their layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole model: model.save('model.keras').</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Keras model is not an Inception V3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Keras model has no last layer that names classes directly from the network's 2,048 features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a model with one Dense layer after the average pooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file contains no table of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file contains only the state of a training run, no weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file contains something other than numbers where weights should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some tensors in this weights file have no name, or the same name twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights are laid out in memory in a way that cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them again after calling .contiguous() on each tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are absurdly large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights are damaged: a variance in them is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this file. If it is your own, save only the numbers: torch.save(model.state_dict(), file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save only the weights and the names of the classes; MMPretrain's tools/model_converters/publish_model.py does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a plain weights file: it was not written by torch.save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a weights file: its table of contents is far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file keeps records of its training beside the weights, which are not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file contains a whole program object, not only weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a TorchScript program, not only weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This weights file was compressed after it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the original file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workers</name>
    <message>
        <source>The predictions are not affected. Close other programs that use the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workers/archive</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workers/items</name>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unlike any class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (kind not clear)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, maybe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workers/jobs</name>
    <message>
        <source>Another {name} is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it finishes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your images were not changed. Report this with the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workers/live</name>
    <message>
        <source>This program is not allowed to use the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it under System Settings, Privacy &amp; Security, Camera, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame of this source could not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next frames. If nothing moves, open the source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln prediction(s) in {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln frame(s) in {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workers/network</name>
    <message>
        <source>Something went wrong inside the program while the network was loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workers/pictures</name>
    <message>
        <source>Something went wrong inside the program with this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other images are not affected. Report this with the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workers/review</name>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workers/runs</name>
    <message>
        <source>These images were classified with other weights or in another mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the weights and the mode of this run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images were found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder that contains images, or single images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the archive, then open its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workers/similar</name>
    <message>
        <source>Group {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workers/teach</name>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the classes have been learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a name for weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in .safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interface</name>
    <message>
        <source>There is no mode “{mode}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of them: {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contrast needs two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a label as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {name} is not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a path, the bytes of a file, a Pillow image, or an array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An array of shape {shape} and type {dtype} is not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give (H, W, 3), (H, W, 4) or (H, W), of type uint8, with red first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Pillow image cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it first, or convert it to RGB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/answers</name>
    <message>
        <source>A name, a synonym, a WordNet id or a class index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast with another class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what supports this class more than another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather than…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is named from a probability of {1} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity to the closest class that was taught: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is coarse: {0} × {1} patches were covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It combines what {0} of the network found on a grid of {1} × {2} cells; details finer than a cell come from smoothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each map is scaled to its own minimum and maximum, so the brightness of two maps cannot be compared. A bright area raised the score. It may be the object itself, its surroundings, or something common in the training images. To check, cover that area: the method “Occlusion” does so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {0} to see the image alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find another class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where the network looked for this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {share} percent, most likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {share} percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/archive</name>
    <message>
        <source>“{0}” is not a file of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in an archive or on a server. Copy it to this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters by kind, camera, date and place do not work in archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive keeps no features (--features)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of this archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/common</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd MMMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd MMM, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network knows 1,000 everyday classes: animals, plants, food, vehicles, tools, furniture, places. It does not know people, brands or text, and always names the class that fits best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min {1:02d} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/evaluation</name>
    <message>
        <source>Image of an evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: {0} · classified right in the evaluation ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: {0} · classified as {1} in the evaluation ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: accuracy. Lines: mean probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do its probabilities match its accuracy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When should it say “not sure”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold that leaves at least {0} predictions makes 95% of them right on these images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0}, {1} of the {2} predictions are right (95% interval {3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} right: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest threshold above which {0} of the predictions are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current threshold: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}): {2} of {3} found (recall), {4} in the top 5; {5} of {6} classified as it are right (precision)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In top 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an earlier evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {0} that only one of them has skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {0} paired by content, because the paths differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference in top-1 accuracy: {0}. McNemar’s test on {1} in both ({2}): {3}. Earlier: {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one right: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the earlier one right: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-5 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most frequent confusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of “{0}” classified as “{1}”; click to show</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an evaluation is running (Ctrl+E to show it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evaluation is running. Stop it before you begin another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation is finished (Ctrl+E to show it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images above the threshold (coverage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage and accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image was evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a threshold of {0}, every image is “not sure”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a threshold of {0}, {1} of the images get a class, and {2} of those are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes its results. The images are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> is unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} evaluated ({1}, {2}), started {3}. The results so far are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval {0}; {1} of {2} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top class is not the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of classes among which the label must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-{0} error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is not in the top {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of “{0}” classified as “{1}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>other classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are labels; columns are predictions, with the numbers of the rows. Click a cell to show its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes that are confused most are shown; the saved table has all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no confusions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall and precision by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a class to show its images, the wrong ones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label → prediction. Click to show the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how often the network is right on labelled images, and whether its probabilities match its accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results so far are saved; you can resume later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far: {0} top-1 error, {1} top-5 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) cannot be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of the top class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image has a probability of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability {0}: {1} of {2} right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well calibrated: probabilities and accuracy differ by {0} points on average (ECE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overconfident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underconfident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: probabilities and accuracy differ by {1} points on average (ECE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (to open or compare later)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (one row per image)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre of each image, as in normal use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corners, centre and the whole image, also mirrored, averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>144 crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four scales, three squares, six crops, also mirrored, averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops per image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no weights on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensemble: the predictions of these weights are averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several to average their predictions (ensemble).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose labelled images first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose weights first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started before: {0} done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes {0} on this computer. You can stop and resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop and resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground truth…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILSVRC file with one class number per line, for a folder without subfolders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordNet ids, if the ground truth does not use ILSVRC’s numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blacklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of images that are skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file: the name of a folder, then its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILSVRC files and mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tench is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tench is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with one subfolder per class, named after the class or its WordNet id; or a CSV file with the columns “path” and “label”. You can also drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number has the first class, tench?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose labelled folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose table of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}: “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not found ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on the blacklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Labels without a matching class: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> ({0} skipped).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0:.0f} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min {1:02d} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1:02d} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no image was evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln crop(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, ensemble of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closest kind {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} levels up {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right by level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with unknown labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class named in {0} ({1} right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the kind in {0} ({1} right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} top-1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference: both were right on the same images ({0} compared).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No significant difference: this one alone was right on {0}, the earlier one alone on {1}, which may be chance ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is better: it alone was right on {0}, the earlier one alone on {1}. That is unlikely to be chance ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier one is better: it alone was right on {0}, this one alone on {1}. That is unlikely to be chance ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/explain</name>
    <message>
        <source>Method and style of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also covers the edges outside the crop, which the prediction did not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contour lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {0} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last block, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the heat map below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows edges that the map does not have; unsafe for the colour-blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the heat map: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – rainbow, misleading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top 5 side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the network looked (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method, layer, threshold, contour lines, whole image (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after, or top 5 side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the heat map covers the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop making this heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the heat map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/follow</name>
    <message>
        <source>Create the folders in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each new image this is run: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not watched any more: the network has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify the run with these weights, then keep watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching is paused: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {0}, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still being written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only list new images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy new images by class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write keywords of new images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a program for new images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done with new images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program and arguments, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each argument {path}, {class} and {probability} are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/help</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostic report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that the report holds. It is saved as a file where you choose; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With names and paths of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it on the window, paste it with Ctrl+V, or choose Open. The five most probable classes are on the right, in words and in percent. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See where the network looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat map is brightest where the image raised the score of a class. Choose another of the five classes, or find any other one below them. Hold Space to see the image alone. Explain offers other methods and colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images in it are classified into a table that you can filter and sort. You can stop and resume on another day. Below the table you can export the results, sort the files into folders by class, and save heat maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a camera or a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Camera button opens cameras, videos, streams and folders of frames. The classes follow the moving image; every frame of a video can be classified, and a video can be exported with its heat map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge what you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low probability means that the network is not sure; the limit can be moved. Images of something else get a wrong name. With labelled images, Evaluate in the File menu measures how often the network is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous and next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image alone, while the key is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after; Shift and arrow keys move the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in and out; the wheel does it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the image off the list; the file is not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images or a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an image or paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with heat map; a snapshot in live mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the previous list back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach own classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review predictions: R, W, C, U, 2 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, close or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze or resume; pause or play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds back and forth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and end of the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back and forth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record or stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class over the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images to a class, while the key is held (Teach)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/items</name>
    <message>
        <source>Images per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By class: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By class: all {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By class: the {0} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By class: {0} matching the other filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat maps in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Heat maps of the first %Ln image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No heat maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths below the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera, time and place in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without camera, time and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With camera, time and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save when finished…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifies the rest first, then writes the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written when all images are classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was classified by another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: name, class, &gt;80%, failed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the file name or the class, &gt;80%, &lt;30%, failed, unsure,
class:tabby or class:"Egyptian cat", kind:dog, coarse, unlike, folder:holiday,
taken:2024-05, camera:canon, near:48.14,11.58,5km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only images of which no class is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure below {0}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image with heat map (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image with heat map (JPEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top 5 side by side (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure for a paper (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map values (NumPy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save heat maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images to save heat maps of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save heat maps in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat map(s) saved in {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat map(s) could not be made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names changed because the disk does not accept them: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each image gets the heat map of its top class, with the current method and colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln heat map(s) saved in {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write keywords for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images to write keywords of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing sidecar, otherwise photo.jpg.xmp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo.jpg.xmp (darktable, digiKam, Immich)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo.xmp (Lightroom, Capture One)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the sidecars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the keywords of this program from the sidecars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the sidecars that were written last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the sidecars…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. You can undo what has been written so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keywords of this program would be removed from %Ln sidecar(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keywords below “Inception” for {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image gets a keyword.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that are not sure and get none: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that share a sidecar with another file and get none: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidecars that cannot be changed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keywords removed from %Ln sidecar(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sidecars that said this already: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) could not be changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) restored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since then and not touched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New sidecars: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing sidecars, which keep all they hold: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidecars that say this already: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidecars of images that are not sure any more: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat maps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images match the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sort into folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images to sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by broad category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by class, else by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By class or category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to create the folders. You see the plan first. Files are never overwritten, and you can undo the sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No files were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. You can undo what has been sorted so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} will be copied to “{1}”: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} will be moved to “{1}”: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images to sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) renamed because the name is taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files of these images that move along (XMP, RAW, MOV …): {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of these images that stay where they are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {0} MB; {1} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) sorted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files that moved along: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be sorted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort undone: %Ln image(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files that came back along: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} copied to “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} moved to “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to sort, drag an edge, right click for more columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One verdict per burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of one camera in the same second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual columns and widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} matching the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({0} classified)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/live</name>
    <message>
        <source>Stream address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last addresses (Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long predictions are averaged: less reacts faster, more is steadier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright areas raise the score of “{0}” most (Grad-CAM, last block).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its probability is low, so the heat map means little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat map fades as the scene changes. Click another class to keep showing its map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the image, its heat map and its scores (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror the image (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the network looks (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record every prediction with its time, or what the camera shows (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classifying a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exporting a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Opening “{1}” stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video of the camera, MKV (*.mkv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video of the camera, MP4 (*.mp4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SubRip subtitles (*.srt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AVI video (*.avi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play folder of images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous video (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next video (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:g} images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>averaged over {0:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} frames/s, {1} drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} predictions/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames received and drawn, predictions per second, delay from capture to prediction, frames skipped; damaged frames of a video are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the last image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments of the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify every frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify the whole video as fast as possible, and colour the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions (JSON lines)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles (SRT)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video with heat map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video with heat map and class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List which class is seen from where to where; Shift+→ goes to the next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify the other frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifying every frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames of “{0}” are still being classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is still being exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged frame(s) of the video skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The network is still loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/network</name>
    <message>
        <source>Use weights file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to get weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download manually on another computer, or choose other weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network needs its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name per line in the order of the network’s outputs, JSON such as class_indices.json, or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How images were prepared when the network was trained. The right choice usually gives the clearest prediction for an image that shows one of the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an image before you add weights to compare what each of them gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying them on “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has {0} classes, and the file does not say what they are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has {0} classes, as many as ImageNet, but the file does not say that they are ImageNet’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has {0} classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the classes of ImageNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on “{0}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 100 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB ({1} bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a computer with an internet connection, download {0} from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher gives no SHA-256; the program checks the content itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file in this folder, under this name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that, the program needs no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU if it works, otherwise the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CPU, even if there is a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use weights file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>342 pixels, bilinear, values from −1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>342 pixels, bilinear, ImageNet’s mean and deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>341 pixels, bicubic, values from −1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>341 pixels, bicubic, ImageNet’s mean and deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download manually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its classes are called, and how images are prepared for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add weights file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying all files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights on this computer are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not pass the check.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every file again and check that it is intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are what the network has learned. One file is in use at a time; another replaces it once it has loaded successfully. Accuracies are as published, for the 50,000 validation images of ImageNet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not downloaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the network are not downloaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading the weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln own class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Classifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One download is needed first ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is what the network has learned (its weights): Inception V3 trained on ImageNet, from {0}, {1} licence. After that, the program needs no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1 accuracy {0:.2f}%, top-5 accuracy {1:.2f}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/pictures</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save top 5 side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save map values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy array (*.npy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-bit grey image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the list: {0}. The file is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed from the list: %Ln image(s). The files are not changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many rows for the clipboard: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the results instead (Ctrl+Shift+E).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as a table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Predictions copied as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image with heat map copied to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the heat map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat map was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat map could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the animation in live mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your list (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln path(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar in all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Classify %Ln image(s) again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run or wait until it finishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New class…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/review</name>
    <message>
        <source>There is no stored run to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder, or choose one of the stored runs in the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no predictions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until images have been classified, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check images in random order to learn how often the network is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right on {0} ({1} of {2} in a random sample, 95% interval {3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of it not sure</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No image was corrected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in random order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to my classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R right, W wrong, C another class, U not sure; 2 to 5: that class is right. Several images can be selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images that were &amp;corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All images whose class was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets/settings</name>
    <message>
        <source>Classes shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the five most probable classes are listed for an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top 5 number predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below this probability of the top class, the verdict says “not sure”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold limit verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of heat maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rainbows are last: they show edges that the map does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour map palette colour-blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of heat maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly a heat map covers the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opacity transparency overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions and heat maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings on this page? Images, runs and weights stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of classified folders, to open again and to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all runs? The images are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What similarity compares. They are computed again when they are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all features? They are computed again when they are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports on labelled images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all evaluations? The images are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classified videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of every frame, to be there when a video is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the classes of all videos? The videos are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the start quicker. It is made again when it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cache? It is made again when it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep storage size delete disk privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: recently opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files and folders in the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history privacy recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kept, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared: {0}. In use, and kept: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU graphics card processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benchmark measure fast slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision exact fast standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the computer responsive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cores work on a folder or a video: all, or half of them. Holds from the next folder on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads cores CPU load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded and added weights are in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download folder model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is computed on: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} for one image, {2} images per second for many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast each device is; this takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set everything on this page as it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes take effect at once and are remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink and fade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the file in its program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the file in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of all texts, from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the window. High contrast is light or dark as the system is, and comes by itself where the system asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours dark light contrast appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of all text, relative to that of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font large zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the text cursor blinks, and menus and hints fade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a double click on an image in a list or table does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table row mouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/shell</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save with heat map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy with heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy predictions as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save top 5 side &amp;by side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save f&amp;igure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;map values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lassify the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cle&amp;ar list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring bac&amp;k previous list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;ndo last sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teac&amp;h own classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide &amp;heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of another &amp;class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top 5 &amp;side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;similar in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar in &amp;all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group look-alikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort like &amp;with like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look only here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;diagnostic report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Inception GUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies this text, its details and the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to choose files, or paste with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, videos · everything stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop images or a folder here, paste an image, or press Enter to choose files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop images or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard contains no image. Copy one, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web addresses cannot be opened: {0}. Save the image first, then open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected: {0}. Open it in the file manager first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a file: {0}. Copy the file into a folder, then open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images or videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images and videos ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results as Parquet tables ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are still being classified. Opening “{0}” stops this. The results so far are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cup of coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photographer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An astronaut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rocket at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep space, which the network does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample image: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what Inception V3 sees in an image, how sure it is, and where it looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the screen per pixel of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read ›</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, for a sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, of a folder that was followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, for a dry run of a sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} classified, started {1}. The results so far are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/similar</name>
    <message>
        <source>Computing features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting like with like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing features that were not kept yet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar images are being searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features that were computed are kept, so the next search is shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has kept features of these weights yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify a folder, then search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-alikes are being grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping look-alikes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the folders of the groups in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Undo last sort” in the File menu takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least similarity within a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups, the largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of this group, the best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach as a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the images of this group one of your classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all but the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or move the marked images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort marked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted, and the sort can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) beside the best of each</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No copies, and no images that are that similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower threshold finds images that are less alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar images, the most similar first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release to find similar images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other image to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is that similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most similar one reaches {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what both share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brighter areas add more to the similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, the part that both share is marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets/teach</name>
    <message>
        <source>Show which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to add images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or hold the T key; several short bursts are better than one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save images of the camera in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your classes are being learned (Ctrl+T to show them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your classes are still being saved. Closing the window stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your classes are in no project file. Closing the window discards them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are now in “{0}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are now in your classes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Learn %Ln image(s) again that are left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shows none of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring on images of something else: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn them as “none”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is saved, and one of the weights now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is saved, but was not added to the weights. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new class {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was computed is kept; nothing is learned until you resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is missing. Open Weights to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Release to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder for each class here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty different images of each class are a good start. Images are neither copied nor changed, and everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a table of images and classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with images that show none of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images to “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add classes of another project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These classes are in no project file. Continuing discards them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;classes of another project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder with a folder for each class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of &amp;one class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the &amp;camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table of images and classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure on images of something else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images that show none of the classes would be named as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>M moves, Delete leaves out, K keeps, Ctrl+Z undoes. No file is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image looks wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that look wrong are listed here once they have been learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}, each classified without having been learned from. 95% interval {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class has fewer than five images that differ from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images until each class has at least five: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet. Drop images or a folder on a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One class is not enough to tell anything apart. Add a second one, or a folder named “none” with images that do not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With twice the images: probably not much better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With twice the images: probably about {0} points better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often “{0}” is taken for “{1}”: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has {1}, less than a third of the largest class. Add images of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these images can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} of something else, {1} would be named as one of the classes ({2}, 95% interval {3}); {4} without the test for what is unlike anything it was taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often as “{0}”: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) cannot be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Probably “{0}”, not “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among “{0}” ({1}), but in “{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of one moment in several classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too small, in “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets/window</name>
    <message>
        <source>&lt;h3&gt;Inception GUI {version}&lt;/h3&gt;
&lt;p&gt;Shows what Inception V3 sees in an image, how sure it is, and where it looks.
Everything stays on this computer.&lt;/p&gt;
&lt;p&gt;The network knows the 1,000 classes of ImageNet. Anything else gets a wrong name.&lt;/p&gt;
&lt;p&gt;C. Szegedy et al., “Rethinking the Inception Architecture for Computer Vision”, CVPR 2016.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Inception GUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder of an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Closing the window stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are still being exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are exported when all images are classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat maps are still being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are still being sorted into folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords are still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is still being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video is still being exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click another class to see where the network looked for it. Hold Space to see the image alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a column’s head to sort, and right-click it to choose columns. The arrow keys step through the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are still being classified. Clearing the list stops this. The results so far are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of {0} was put aside (Ctrl+Z brings it back).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was put aside as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished: {0} classified so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished: {0} of {1} not classified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete “{0}” with its %Ln result(s)? The images are not changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last sort ({0})? Files changed since then are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not classified yet (Ctrl+R to continue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inception GUI ended unexpectedly when it last ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of what it was doing is there; it is not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/labels/groups</name>
    <message>
        <source>amphibian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bird</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boat or ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crustacean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electronic device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>food or drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fox or wolf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fruit or vegetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fungus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoofed animal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>household appliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monkey or ape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>musical instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reptile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spider or scorpion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sports equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weapon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
